import { Input } from 'antd';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';
import { instantOf, wallTime } from './zoneTime';

interface InstantInputProps {
  /** ISO 8601; given by the form. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  zone: string;
  'aria-label'?: string;
}

/** An instant, written on the wall clock of a zone: the site's, not the device's. */
export function InstantInput({ value, onChange, zone, ...rest }: InstantInputProps) {
  const t = useTexts(editingTexts);
  return (
    <Input
      {...rest}
      type="datetime-local"
      title={t.zone(zone)}
      value={value ? wallTime(value, zone) : ''}
      onChange={({ target }) => onChange?.(target.value === '' ? null : instantOf(target.value, zone))}
    />
  );
}
