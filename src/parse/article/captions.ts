// The credit that newsrooms write at the end of a caption. Apart from the rest, because only a full article shows captions.
import { type Picture } from '../../models/article.js';

const CREDIT =
  /[\s/@|]*[([<]?((?:사진|그림|그래픽|일러스트|자료)\s?(?:제공)?\s?[=:]|사진\s?제공\s|[ⓒⒸ©])\s*([^()[\]<>=]{1,80}?)\s*[)\]>]?\.?$/;

/** What stands in every credit: only where one of these is, the whole is looked for. */
const SIGN = /[=:ⓒⒸ©]|제공/;

const findCredit = (text: string): RegExpExecArray | null => (SIGN.test(text) ? CREDIT.exec(text) : null);

/** The label of a plain photograph is dropped, because each language has its own word for it; any other says more and stays. */
const toCredit = (label: string, name: string): string => {
  const word = label.replace(/[\s=:]/g, '');
  if (word === '사진') return name;
  return /[ⓒⒸ©]/.test(word) ? `ⓒ${name}` : `${word}=${name}`;
};

/** Caption and credit as two things. A credit of its own wins over one in the caption. */
export const splitCaption = (picture: Picture): Picture => {
  if (!picture.caption && !picture.credit) return picture;
  const { caption = '', credit = '' } = picture;
  const inCaption = findCredit(caption);
  const words = (inCaption ? caption.slice(0, inCaption.index) : caption).replace(/^[▲△▶▷↑]\s*/, '').trim();
  const inCredit = findCredit(credit);
  const source = inCredit ?? (credit ? undefined : inCaption);
  const name = source ? toCredit(source[1]!, source[2]!) : credit;
  if (words === caption && name === credit) return picture;
  const { caption: _caption, credit: _credit, ...rest } = picture;
  return { ...rest, ...(words && { caption: words }), ...(name && { credit: name }) };
};
