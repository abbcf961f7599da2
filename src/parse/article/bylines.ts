// Who wrote it, from one line: names, role and e-mail as Korean newsrooms put them together, and names joined by "and".
import { type Author } from '../../models/article.js';

const ADDRESS = /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/;

const ROLE = new RegExp(
  '(?:^|\\s)((?:(?:수습|인턴|객원|시민|전문|선임|사진|영상|의학전문|기상전문)\\s?)?기자|대기자|특파원|논설위원|편집위원|논설실장|' +
    '칼럼니스트|앵커|아나운서|PD|교수|변호사|기상캐스터|편집장)$|(?<=^[가-힣]{2,4})((?:인턴|수습|객원|시민)?기자|특파원|논설위원)$',
);

/** Without the place and agency before it, and what is left of brackets around an address behind it. */
const clean = (text: string): string =>
  text
    .replace(/^\s*[([][^)\]]{0,40}=[^)\]]{0,40}[)\]]\s*/, '')
    .replace(/^\s*[가-힣]{2,8}\s?=\s?(?=[가-힣])/, '')
    .replace(/^[\s>)\],·|/=]+/, '')
    .replace(/[\s=(<[,·|/]+$/, '');

// Only where every part looks like the name of a person: newsrooms have an "and" in theirs, too.
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|[dv][\p{L}'’]+)){1,3}$/u;

const splitPeople = (line: string): readonly string[] => {
  const bare = line.replace(/^(?:by|von|par|por|글)[\s:]+/i, '');
  const parts = bare.split(/\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|&)\s+/);
  if (parts.length > 1 && parts.every((part) => PERSON.test(part))) return parts;
  const people = bare.split(/\s*[,;/|]\s*/);
  return people.length > 1 && people.every((part) => ROLE.test(part)) ? people : [bare];
};

type More = Omit<Author, 'name'>;

const toAuthors = (line: string, { role: given, ...more }: More): readonly Author[] => {
  const match = ROLE.exec(line);
  // a role alone is all the name there is
  const found = match && match.index > 0 ? match : undefined;
  const role = given ?? found?.[1] ?? found?.[2];
  const bare = found ? line.slice(0, found.index).trim() : line;
  const names = found ? bare.split(/\s*[·ㆍ,]\s*/).filter(Boolean) : [bare];
  // an address or a page belongs to one person; of several names nobody can tell to whom
  return names.map((name) => ({ name, ...(role && { role }), ...(names.length === 1 && more) }));
};

/** A Korean name of two or three syllables alone: no role and no place fits in, so that nothing is to be taken apart. */
const NAME = /^[가-힣]{2,3}$/;

/**
 * The authors of a byline, each with a role that its name does not repeat: `(서울=…) 박준석·김태연 기자` are two. `more` is what is
 * known of the author besides.
 */
export const splitByline = (line: string, more: More = {}): readonly Author[] => {
  if (NAME.test(line)) return [{ name: line, ...more }];
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
