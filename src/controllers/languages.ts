// The languages that are loaded when a page is in one of them.
import type { Language } from './dictionary.js';
import { addLanguage, suits } from './strings.js';

/** By BCP 47 tag. Traditional Chinese is not Simplified Chinese: a page in it has English until somebody writes it. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ja: () => import('../locales/ja.js'),
  'zh-Hans': () => import('../locales/zh-hans.js'),
};

const asked = new Set<string>();

/** Sees to it that the widgets speak a language, a valid BCP 47 tag, if there is a file for it. What failed can be asked for again. */
export const learn = async (language: string): Promise<void> => {
  const page = new Intl.Locale(language);
  const tag = Object.keys(LANGUAGES).find((one) => suits(new Intl.Locale(one), page));
  if (!tag || asked.has(tag)) return;
  asked.add(tag);
  try {
    addLanguage(tag, await LANGUAGES[tag]!());
  } catch {
    // the browser and the chunk loader have told the site builder
    asked.delete(tag);
  }
};
