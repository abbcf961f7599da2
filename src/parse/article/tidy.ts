// What Korean newsrooms write into one field and mean as several: flags before a headline, sub-headlines in one string,
// a role behind a name. Takes plain texts and gives plain texts.
import { type Author, type Badge } from '../../models/article.js';

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

/** A role that ends the name as well is said once. `박준석·김태연 기자` are two authors. */
export const splitByline = ({ name: line, role: given, email, url }: Author): readonly Author[] => {
  const role = given ?? /\s(\S*기자|특파원|논설위원)$/.exec(line)?.[1];
  const bare = (role && line.endsWith(role) && line.slice(0, -role.length).trim()) || line;
  const names = role ? bare.split('·').map((name) => name.trim()) : [bare];
  // an address or a page belongs to one person; of several names nobody can tell to whom
  const own = names.length === 1 ? { ...(email && { email }), ...(url && { url }) } : {};
  return names.filter(Boolean).map((name) => ({ name, ...(role && { role }), ...own }));
};
