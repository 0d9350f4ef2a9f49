import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { levelTexts } from '../../shared/LevelTag';
import { holdReasonWords } from '../../shared/words';
import { useTexts } from '../../texts/useTexts';
import type { FormField } from './commandForm';
import { commandTexts } from './commandTexts';

const levels = [1, 2, 3, 4, 5] as const;

/** One field of a command's form. */
export function CommandField({ field, autoFocus }: { field: FormField; autoFocus: boolean }) {
  const t = useTexts(commandTexts);
  return (
    <Form.Item name={field.name} label={t.fields[field.name]} rules={[{ required: field.required, whitespace: field.kind === 'line' || field.kind === 'lines', message: t.required }]}>
      <Control field={field} autoFocus={autoFocus} />
    </Form.Item>
  );
}

/** @param rest `id`, `value` and `onChange`, which the form gives. */
function Control({ field, autoFocus, ...rest }: { field: FormField; autoFocus: boolean }): ReactNode {
  const levelWords = useTexts(levelTexts);
  const reasons = useTexts(holdReasonWords);
  switch (field.kind) {
    case 'line':
      return <Input {...rest} autoFocus={autoFocus} maxLength={field.most} />;
    case 'lines':
      return <Input.TextArea {...rest} autoFocus={autoFocus} autoSize={{ minRows: 2, maxRows: 10 }} maxLength={field.most} showCount />;
    case 'number':
      return <InputNumber {...rest} autoFocus={autoFocus} step={1} min={-1_000_000} max={1_000_000} />;
    case 'level':
      return <Select {...rest} autoFocus={autoFocus} options={levels.map((level) => ({ value: level, label: `${levelWords.tag(level)} · ${levelWords.of[level]}` }))} />;
    case 'holdReason':
      return <Select {...rest} autoFocus={autoFocus} options={Object.entries(reasons).map(([value, label]) => ({ value, label }))} />;
  }
}
