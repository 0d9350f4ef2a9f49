import type { LocalText } from '../api/types';
import { useLanguage, type Language } from './language';

/** A part's texts in both languages: the same keys in each, checked by the compiler. A text with a number or a name in it is a function. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** @example const texts = defineTexts({ zh: { open: '打开' }, en: { open: 'Open' } }); … const t = useTexts(texts); t.open */
export function defineTexts<T>(texts: { zh: T; en: NoInfer<T> }): Texts<T> {
  return texts;
}

export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage()];
}

/** A name or title that the service gives in both languages. */
export function localText(text: LocalText | null | undefined, language: Language, otherwise = ''): string {
  return text?.[language] ?? text?.zh ?? text?.en ?? otherwise;
}
