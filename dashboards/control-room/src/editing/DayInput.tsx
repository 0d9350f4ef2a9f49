import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { instantOf, wallTime } from './zoneTime';

interface DayInputProps {
  /** `2026-03-02`; given by the form. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
}

/** A calendar day, the same to everybody. */
export function DayInput({ value, onChange, ...rest }: DayInputProps) {
  return <DatePicker {...rest} className="picker" format="YYYY-MM-DD" showNow={false} value={value ? dayjs(value) : null} onChange={(_, text) => onChange?.(text === '' || text === null ? null : text)} />;
}

interface InstantInputProps {
  /** ISO 8601; given by the form. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  zone: string;
}

/** An instant, written on the wall clock of a zone: the site's, not the device's. */
export function InstantInput({ value, onChange, zone, ...rest }: InstantInputProps) {
  return (
    <DatePicker
      {...rest}
      className="picker"
      format="YYYY-MM-DD HH:mm"
      showTime={{ format: 'HH:mm' }}
      showNow={false}
      title={zone}
      // The wall clock's figures go through the picker as they are; only here they become an instant.
      value={value ? dayjs(wallTime(value, zone)) : null}
      onChange={(_, text) => onChange?.(text === '' || text === null ? null : instantOf(text.replace(' ', 'T'), zone))}
    />
  );
}
