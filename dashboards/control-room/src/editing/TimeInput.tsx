import { Input } from 'antd';

interface TimeInputProps {
  /** `HH:mm`; given by the form. */
  value?: string | null;
  onChange?: (value: string) => void;
  id?: string;
  className?: string;
  'aria-label'?: string;
}

const written = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** A time of day with 24 hours, whatever the browser's own habit is. */
export function TimeInput({ value, onChange, ...rest }: TimeInputProps) {
  const wrong = value !== undefined && value !== null && value !== '' && !written.test(value);
  return <Input {...rest} placeholder="HH:mm" maxLength={5} value={value ?? ''} {...(wrong && { status: 'error' as const })} onChange={({ target }) => onChange?.(target.value.trim().replace('：', ':'))} />;
}
