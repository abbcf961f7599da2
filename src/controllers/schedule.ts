/** Something that is to happen at a time, once, while somebody looks at the page. */
export interface Task {
  /** Milliseconds since 1970. */
  due: number;
  run(): void;
}

const tasks = new Set<Task>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The longest delay that `setTimeout` keeps: longer ones fire at once. */
const LONGEST = 2 ** 31 - 1;

// one timer for the page: it sleeps in hidden tabs, and what fell due meanwhile happens at once on return
const check = (): void => {
  clearTimeout(timer);
  if (document.hidden) return;
  const now = Date.now();
  for (const task of [...tasks]) {
    if (task.due > now) continue;
    tasks.delete(task);
    task.run();
  }
  arm();
};

const arm = (): void => {
  clearTimeout(timer);
  if (!tasks.size || document.hidden) return;
  const next = Math.min(...[...tasks].map(({ due }) => due));
  timer = setTimeout(check, Math.min(LONGEST, Math.max(0, next - Date.now())));
};

export const schedule = (task: Task): void => {
  if (!tasks.size) document.addEventListener('visibilitychange', check);
  tasks.add(task);
  arm();
};

export const unschedule = (task: Task): void => {
  tasks.delete(task);
  if (!tasks.size) document.removeEventListener('visibilitychange', check);
  arm();
};
