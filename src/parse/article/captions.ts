// The credit that newsrooms write at the end of a caption. Apart from the rest, because only a full article shows captions.
import type { Picture } from '../../models/article.js';

const OPEN = '[(\\[<〈【]';
const CLOSE = '[)\\]>〉】]';
/** A name, with a year or place in brackets of its own behind it. */
const NAME = '(?<name>[^()[\\]<>〈〉【】=]{1,80}?(?:\\([^()]{1,20}\\))?)';
/** Food and seats are given away, too. */
const GIVEN = '(?!무료)[^()[\\]<>〈〉【】=/|.]{1,40}?\\s?제공';

/** How a credit ends a caption, surest first. */
const CREDITS: readonly RegExp[] = [
  // /사진=…, [사진제공=…], (그래픽: …), @사진제공 …, ⓒ…
  `${OPEN}?(?<label>(?:사진|그림|그래픽|일러스트|자료|출처)\\s?(?:제공)?\\s?[=:]|사진\\s?제공\\s|(?:저작권자\\s?)?(?:[ⓒⒸ©]|\\(c\\)))\\s*${NAME}\\s*${CLOSE}?\\.?$`,
  // [사진 …], [사진/…]
  `\\s*${OPEN}(?<label>사진)\\s?[\\s/|]\\s?${NAME}${CLOSE}\\.?$`,
  // … 사진/…
  `(?:^|(?<=\\.)\\s*)(?<label>사진)\\s?[/|]\\s?${NAME}$`,
  // (… 제공), [… 제공. 재판매 및 DB 금지]
  `\\s*${OPEN}(?<name>${GIVEN}(?:[.,][^()[\\]<>〈〉【】]{0,40})?)${CLOSE}\\.?$`,
  // =… 제공, and behind a sentence one word alone
  `\\s*[=/|]\\s*(?<name>${GIVEN})\\.?$`,
  '(?<=\\.)\\s+(?<name>(?!무료)[^\\s.]{2,20} 제공)\\.?$',
  // /…DB, and 2026.5.18/…
  '(?:\\s|(?<=\\d\\.\\s?\\d{1,2}\\.?))/\\s?(?<name>[가-힣A-Z][^\\s/]{1,19})$',
  // whoever took it, behind a sentence
  '(?<=[.?!”"’])\\s+(?<name>[가-힣]{2,4}\\s(?:사진|인턴|객원|선임)?기자)(?:\\s\\S{1,80}@\\S{1,80})?$',
].map((pattern) => new RegExp(pattern));

/** What stands in every credit: only where one of these is, the whole is looked for. */
const SIGN = /[=:/ⓒⒸ©@]|제공|사진|기자|\(c\)/;

interface Credit {
  readonly index: number;
  readonly name: string;
}

/** The label of a plain photograph is dropped, because each language has its own word for it; any other says more and stays. */
const toName = (label: string, name: string): string => {
  const word = label.replace(/[\s=:]/g, '');
  if (!word || word === '사진') return name;
  return /[ⓒⒸ©]|\(c\)/.test(word) ? `ⓒ${name}` : `${word}=${name}`;
};

const findCredit = (text: string): Credit | undefined => {
  if (!SIGN.test(text)) return undefined;
  for (const pattern of CREDITS) {
    const match = pattern.exec(text);
    const { label = '', name = '' } = match?.groups ?? {};
    if (match) return { index: match.index, name: toName(label, name) };
  }
  return undefined;
};

/** Caption and credit as two things. A credit of its own wins over one in the caption. */
export const splitCaption = (picture: Picture): Picture => {
  if (!picture.caption && !picture.credit) return picture;
  const { caption = '', credit = '' } = picture;
  const inCaption = findCredit(caption);
  const before = inCaption ? caption.slice(0, inCaption.index).replace(/[\s/@|▲△]+$/, '') : caption;
  const words = before.replace(/^[▲△▶▷↑]\s*/, '').trim();
  const name = credit ? (findCredit(credit)?.name ?? credit) : (inCaption?.name ?? '');
  if (words === caption && name === credit) return picture;
  const { caption: _caption, credit: _credit, ...rest } = picture;
  return { ...rest, ...(words && { caption: words }), ...(name && { credit: name }) };
};
