// What Korean newsrooms write into one field and mean as several: flags before a headline and sub-headlines in
// one string. Takes plain texts and gives plain texts.
import type { Badge } from '../../models/article.js';

/**
 * Flags of Korean newsrooms that are badges.
 * @checked 2026-11
 * @source headlines of Korean news sites
 */
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
const FLAG = new RegExp(`^\\[\\s*(${Object.keys(FLAGS).join('|')})\\s*\\]\\s*(?=.)`);

/**
 * Flags at the start of a headline that are badges; others, such as `[사설]`, are part of the headline and stay. A headline
 * of nothing but flags stays whole.
 */
export const splitFlags = (headline: string): { headline: string; badges: readonly Badge[] } => {
  const badges: Badge[] = [];
  let rest = headline;
  for (let match; (match = FLAG.exec(rest)); rest = rest.slice(match[0].length))
    badges.push(FLAGS[match[1]!]!);
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
