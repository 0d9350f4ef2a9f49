import { Form, Input } from 'antd';
import type { LocalText } from '../api/types';
import type { Language } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';

interface BilingualFieldProps {
  /** The path of the field whose parts are `zh` and `en`. */
  name: string | readonly (string | number)[];
  label: string;
  required?: boolean;
  /** Of each text. */
  longest?: number;
  /** More than one line. */
  rows?: number;
}

const languages: readonly Language[] = ['zh', 'en'];

/** A text in Chinese and English, side by side. */
export function BilingualField({ name, label, required = false, longest = 200, rows }: BilingualFieldProps) {
  const t = useTexts(editingTexts);
  const path = typeof name === 'string' ? [name] : name;
  return (
    <div className="bilingual">
      {languages.map((language) => (
        <Form.Item key={language} name={[...path, language]} label={`${label} · ${t[language]}`} rules={[{ required, whitespace: required, message: t.required }]}>
          {rows === undefined ? <Input maxLength={longest} lang={language} /> : <Input.TextArea maxLength={longest} autoSize={{ minRows: rows, maxRows: 12 }} lang={language} />}
        </Form.Item>
      ))}
    </div>
  );
}

/** Nothing written yet. */
export const noText: LocalText = { zh: '', en: '' };
