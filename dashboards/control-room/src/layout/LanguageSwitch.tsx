import { Segmented } from 'antd';
import { setLanguage, useLanguage, type Language } from '../texts/language';

/** Each language by its own name: whoever cannot read the other still finds it. */
export function LanguageSwitch() {
  const language = useLanguage();
  return (
    <Segmented<Language>
      aria-label="语言 / Language"
      value={language}
      onChange={setLanguage}
      options={[
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
