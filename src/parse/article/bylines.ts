// Who wrote it, from one line: names, role and e-mail as Korean newsrooms put them together, and names joined by "and".
import type { Author } from '../../models/article.js';

const ADDRESS = /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/;

const ROLE = new RegExp(
  '(?:^|\\s)((?:(?:수습|인턴|객원|시민|선임|사진|영상|[가-힣]{0,4}전문)\\s?)?기자|대기자|[가-힣]{0,6}특파원|논설위원|편집위원|' +
    '논설실장|주필|칼럼니스트|앵커|아나운서|PD|교수|변호사|기상캐스터|편집장)$|' +
    '(?<=^[가-힣]{2,4})((?:인턴|수습|객원|시민)?기자|특파원|논설위원)$',
);
const ROLE_FIRST = /^((?:선임|대)?기자|특파원|논설위원|칼럼니스트|앵커|PD)\s([가-힣]{2,4})$/;
/** Between people who each have a role, and nothing else between them. */
const NEXT_PERSON = /(?<=기자|특파원|위원)\s+(?=[가-힣]{2,4}\s)/;

const TASKS = '(?:글|사진|취재|정리|기획|그래픽|영상|촬영|편집|번역)';
/** What somebody did for the article, before the name: `글·사진=`, `사진 `. */
const TASK = new RegExp(
  `^${TASKS}(?:\\s?[·ㆍ/,&]\\s?${TASKS})*(?:\\s?[=:]\\s?|\\s)(?=[가-힣]{1,3}[^부팀국](?:$|\\s?[·ㆍ,]))`,
);
const NEXT_TASK = new RegExp(`\\s(?=${TASKS}(?:[·ㆍ]${TASKS})*\\s?=)`);
const PLACE = /^\s*[가-힣]{2,8}\s?=\s?(?=[가-힣])/;

/** Without place, agency and newsroom before it, the date behind it, and what is left of brackets around an address. */
const clean = (text: string): string =>
  text
    .replace(/^\s*\[([^[\]=]{2,60})\]\s*$/, '$1')
    .replace(/^\s*[([][^)\]]{0,40}=[^)\]]{0,40}[)\]]\s*/, '')
    .replace(PLACE, '')
    .replace(/^[\s>)\],·|/=ⓒ©]+/, '')
    .replace(
      /^(?:기자명|[가-힣A-Z]{1,10}(?:일보|신문|뉴스|방송|닷컴|타임스))\s(?=[가-힣]{2,4}\s[가-힣]{0,4}기자)/,
      '',
    )
    .replace(/\s(?:승인|입력|등록|수정)\s?:?\s?\d{4}[-./년].*$/, '')
    .replace(/[\s=(<[,·|/]+$/, '');

// Only where every part looks like the name of a person: newsrooms have an "and" in theirs, too.
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|[dv][\p{L}'’]+)){1,3}$/u;

const splitRoles = (line: string): readonly string[] =>
  [line.split(/\s*[,;/|·ㆍ]\s*/), line.split(NEXT_PERSON)].find(
    (people) => people.length > 1 && people.every((part) => ROLE.test(part)),
  ) ?? [line];

const splitPeople = (line: string): readonly string[] => {
  const bare = line.replace(/^(?:by|von|par|por)[\s:]+/i, '');
  const parts = bare.split(/\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|&)\s+/);
  if (parts.length > 1 && parts.every((part) => PERSON.test(part))) return parts;
  return bare.split(NEXT_TASK).flatMap(splitRoles);
};

/** A family name that most Koreans have and two syllables more. */
const KOREAN =
  /^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추][가-힣]{2}$/;
/** Where somebody works. */
const OFFICE = /(?:[부팀국실대]|센터|본지|대학교|대학원|학과|연구소|연구원)$/;

/** Places and offices may be as long as a name. */
const isName = (word: string): boolean =>
  KOREAN.test(word) && !OFFICE.test(word) && !/[시도군구]$/.test(word);

/** The names of people who share a role; without a role only what surely is a list of names is taken apart. */
const splitNames = (line: string, hasRole: boolean): readonly string[] => {
  const parts = line
    .split(/\s*[·ㆍ,]\s*/)
    .map((part) => part.replace(PLACE, '').replace(TASK, ''))
    .filter(Boolean);
  if (!hasRole && !parts.every(isName)) return [line];
  return parts.flatMap((part) => {
    const words = part.split(' ');
    return words.every(isName) ? words : [part];
  });
};

/** `한여울 정치부` and `정치부 한여울`, `정하람 상하이` of a correspondent: the name, and what belongs to the role. */
const splitOffice = (line: string, role: string): readonly [name: string, role: string] => {
  const words = line.split(' ');
  const at = [0, words.length - 1].find((i) => {
    const others = words.filter((_, j) => j !== i);
    const isAway = role === '특파원' && others.length === 1 && !isName(others[0]!);
    return isName(words[i]!) && (isAway || others.every((word) => OFFICE.test(word)));
  });
  if (words.length < 2 || at === undefined) return [line, role];
  return [words[at]!, [...words.filter((_, i) => i !== at), role].join(' ')];
};

type More = Omit<Author, 'name'>;

const toAuthors = (line: string, { role: given, ...more }: More): readonly Author[] => {
  const [, first, only] = ROLE_FIRST.exec(line) ?? [];
  const match = ROLE.exec(line);
  // a role alone is all the name there is
  const found = match && match.index > 0 ? match : undefined;
  const bare = found ? line.slice(0, found.index).replace(/[\s|·,/]+$/, '') : line;
  const told = found?.[1] ?? found?.[2] ?? first;
  const names = splitNames((only ?? bare).replace(TASK, ''), told !== undefined);
  return names.map((one) => {
    const [name, place] = told && !given ? splitOffice(one, told) : [one, told];
    const role = given ?? place;
    // an address or a page belongs to one person; of several names nobody can tell to whom
    return { name, ...(role && { role }), ...(names.length === 1 && more) };
  });
};

/** A Korean name of two or three syllables alone: no role and no place fits in, so that nothing is to be taken apart. */
const NAME = /^[가-힣]{2,3}$/;
/** What most bylines are. */
const USUAL = /^([가-힣]{2,4}) 기자$/;

/**
 * The authors of a byline, each with a role that its name does not repeat: `(서울=…) 박준석·김태연 기자` are two. `more` is what is
 * known of the author besides.
 */
export const splitByline = (line: string, more: More = {}): readonly Author[] => {
  if (NAME.test(line)) return [{ name: line, ...more }];
  const usual = USUAL.exec(line);
  if (usual) return [{ name: usual[1]!, role: '기자', ...more }];
  // every other part is an address, and belongs to the name before it
  const parts = line.includes('@') ? line.split(ADDRESS) : [line];
  const found: Author[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const text = clean(parts[i]!);
    const email = more.email ?? parts[i + 1];
    if (text)
      found.push(
        ...splitPeople(text).flatMap((name) => toAuthors(name, { ...more, ...(email && { email }) })),
      );
  }
  return found;
};
