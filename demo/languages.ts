import { defineAll } from '../src/define/define-all.js';
import { setStrings } from '../src/index.js';
import { english, setPage } from './page.js';

/** What a newspaper of the language has to tell; its widgets say the rest. */
interface Sample {
  readonly source: string;
  readonly stations: readonly string[];
  readonly section: string;
  readonly headline: string;
  readonly excerpt: string;
  readonly author: string;
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  ko: {
    source: '물마루일보 견본 자료',
    stations: ['물마루', '갈매곶', '솔뫼', '새벽포', '윤슬리', '모래톱'],
    section: '사회',
    headline: '방파제 등대, 예순 해 만에 불빛을 바꾸다',
    excerpt: '물마루항 붉은 등대가 새 등을 달았다. 옛 등은 항구 도서관에 놓인다.',
    author: '한여울 기자',
  },
  ja: {
    source: '見本の資料',
    stations: ['潮見', '鷗ヶ崎', '松原', '暁浦', '波間', '砂洲'],
    section: '社会',
    headline: '防波堤の灯台、60年ぶりに明かりを替える',
    excerpt: '潮見港の赤い灯台に新しい灯器が付いた。古い灯器は港の図書館に置かれる。',
    author: '浜野 さざ波 記者',
  },
  zh: {
    source: '示例资料',
    stations: ['潮门', '鸥岬', '松岭', '晓浦', '波光', '沙洲'],
    section: '社会',
    headline: '防波堤灯塔六十年来首次更换灯光',
    excerpt: '潮门港的红色灯塔装上了新灯，旧灯将陈列在港口图书馆。',
    author: '记者 江晓波',
  },
};

const CONDITIONS = ['clear', 'partly-cloudy', 'overcast', 'rain', 'snow', 'fog'];
const GRADES = ['good', 'moderate', 'bad', 'very-bad'];

const toWeather = ({ source, stations }: Sample, now: number): object => ({
  source: { name: source },
  observedAt: new Date(now - (now % 3_600_000)).toISOString(),
  stations: stations.map((name, i) => ({
    id: String(i),
    name,
    temperature: 3.4 * i - 4.2,
    condition: CONDITIONS[i],
    air: { grade: GRADES[i % 4] },
  })),
});

const toArticle = ({ section, headline, excerpt, author }: Sample, now: number): object => ({
  id: 'lighthouse',
  url: location.href,
  section: { name: section },
  badges: ['exclusive', 'video'],
  headline,
  excerpt,
  authors: [{ name: author }],
  image: { url: new URL('/images/harbour.svg', location.href).href, alt: '' },
  bodyHtml: `<p>${excerpt}</p>`,
  readingMinutes: 3,
  commentCount: 1204,
  publishedAt: new Date(now - 26 * 3_600_000).toISOString(),
  updatedAt: new Date(now - 40 * 60_000).toISOString(),
});

/** A language that Newsdrop does not have: what is not said here stays English. */
const VIETNAMESE: Parameters<typeof setStrings>[1] = {
  ticker: {
    region: 'Thời tiết',
    at: (time) => `lúc ${time}`,
    source: (name) => `Nguồn: ${name}`,
    grades: { good: 'tốt', moderate: 'trung bình', bad: 'kém', 'very-bad': 'rất kém' },
    conditions: { clear: 'Trời quang', rain: 'Mưa', snow: 'Tuyết', fog: 'Sương mù' },
  },
  controls: { pause: 'Dừng dải thời tiết', play: 'Chạy dải thời tiết', table: 'Xem dạng bảng' },
  share: { label: 'Chia sẻ' },
  sheet: { title: 'Chia sẻ bài viết này', close: 'Đóng', services: { copy: 'Sao chép liên kết' } },
  card: { updated: 'Cập nhật', badges: { exclusive: 'Độc quyền', video: 'Video' } },
  article: {
    published: 'Đăng',
    reading: (minutes) => `Đọc trong ${minutes} phút`,
    comments: (count) => `${count} bình luận`,
  },
  view: { mobile: 'Xem bản di động', desktop: 'Xem bản máy tính' },
};

const WIDGETS = `<news-weather-ticker controls="all" motion="scroll"></news-weather-ticker>
  <news-article-card></news-article-card>
  <news-article-card layout="full"></news-article-card>
  <news-share-button></news-share-button>
  <news-view-switch look="button" mobile-url="/m/" desktop-url="/languages.html"></news-view-switch>`;

const fill = (stage: HTMLElement): void => {
  const sample = SAMPLES[stage.dataset['sample'] ?? '']!;
  const now = Date.now();
  stage.innerHTML = WIDGETS;
  stage.querySelector('news-weather-ticker')!.data = toWeather(sample, now);
  for (const card of stage.querySelectorAll('news-article-card')) card.data = toArticle(sample, now);
};

const switchLanguage = (stage: HTMLElement): void => {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.languages button')];
  const choose = (lang: string): void => {
    stage.lang = lang;
    stage.dir = lang === 'ar' ? 'rtl' : 'ltr';
    for (const button of buttons) button.ariaPressed = String(button.value === lang);
  };
  for (const button of buttons) button.addEventListener('click', () => choose(button.value));
  choose(english ? 'en' : 'ko');
};

setPage();
setStrings('vi', VIETNAMESE);
defineAll();
document.querySelectorAll<HTMLElement>('[data-sample]').forEach(fill);
switchLanguage(document.querySelector<HTMLElement>('[data-live]')!);
