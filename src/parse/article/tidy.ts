// What Korean newsrooms write into one field and mean as several: flags before a headline, sub-headlines in one string,
// a credit at the end of a caption, a role behind a name. Takes plain texts and gives plain texts.
import { type Author, type Badge, type Picture } from '../../models/article.js';

const FLAGS: Readonly<Record<string, Badge>> = {
  속보: 'breaking',
  단독: 'exclusive',
  영상: 'video',
  동영상: 'video',
  화보: 'gallery',
  포토: 'gallery',
  광고: 'sponsored',
  협찬: 'sponsored',
  AD: 'sponsored',
};

/**
 * Flags at the start of a headline that are badges; others, such as `[사설]`, are part of the headline and stay. A headline
 * of nothing but flags stays whole.
 */
export const splitFlags = (headline: string): { headline: string; badges: readonly Badge[] } => {
  const badges: Badge[] = [];
  let rest = headline;
  for (;;) {
    const match = /^\[\s*([^\]]{1,8}?)\s*\]\s*/.exec(rest);
    const flag = match?.[1]!.toUpperCase();
    if (!match || !flag || !Object.hasOwn(FLAGS, flag) || match[0].length === rest.length) break;
    badges.push(FLAGS[flag]!);
    rest = rest.slice(match[0].length);
  }
  return { headline: rest, badges };
};

/** Sub-headlines that share one string, each without the mark that set it apart. Gives what is no text back as it is. */
export const splitLines = (value: unknown): readonly unknown[] =>
  [value].flat().flatMap((line: unknown) =>
    typeof line === 'string'
      ? line
          .split(/[\r\n▶▷△]|<br\s*\/?>/i)
          .map((part) => part.replace(/^\s*[-–—·•ㆍ]\s+/, '').trim())
          .filter(Boolean)
      : [line],
  );

const CREDIT =
  /[\s/@|]*[([<]?((?:사진|그림|그래픽|일러스트|자료)\s?(?:제공)?\s?[=:]|사진\s?제공\s|[ⓒⒸ©])\s*([^()[\]<>=]{1,80}?)\s*[)\]>]?\.?$/;

/** The label of a plain photograph is dropped, because each language has its own word for it; any other says more and stays. */
const toCredit = (label: string, name: string): string => {
  const word = label.replace(/[\s=:]/g, '');
  if (word === '사진') return name;
  return /[ⓒⒸ©]/.test(word) ? `ⓒ${name}` : `${word}=${name}`;
};

/** Caption and credit as two things. A credit of its own wins over one in the caption. */
export const splitCaption = (picture: Picture): Picture => {
  const { caption = '', credit = '', ...rest } = picture;
  const inCaption = CREDIT.exec(caption);
  const words = (inCaption ? caption.slice(0, inCaption.index) : caption).replace(/^[▲△▶▷↑]\s*/, '').trim();
  const inCredit = CREDIT.exec(credit);
  const source = inCredit ?? (credit ? undefined : inCaption);
  const name = source ? toCredit(source[1]!, source[2]!) : credit;
  return { ...rest, ...(words && { caption: words }), ...(name && { credit: name }) };
};

/** A role that ends the name as well is said once. `박준석·김태연 기자` are two authors. */
export const splitByline = ({ name: line, role: given, email, url }: Author): readonly Author[] => {
  const role = given ?? /\s(\S*기자|특파원|논설위원)$/.exec(line)?.[1];
  const bare = (role && line.endsWith(role) && line.slice(0, -role.length).trim()) || line;
  const names = role ? bare.split('·').map((name) => name.trim()) : [bare];
  // an address or a page belongs to one person; of several names nobody can tell to whom
  const own = names.length === 1 ? { ...(email && { email }), ...(url && { url }) } : {};
  return names.filter(Boolean).map((name) => ({ name, ...(role && { role }), ...own }));
};
