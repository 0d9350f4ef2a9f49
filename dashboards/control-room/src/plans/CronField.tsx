import { Input, InputNumber, Select, Space } from 'antd';
import { TimeInput } from '../editing/TimeInput';
import { weekdayName, weekdays } from '../editing/weekdays';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { minuteOf } from '../rosters/rosterCycle';
import { cronOf, rhythmOf, type Rhythm } from './cronHint';

const texts = defineTexts({
  zh: { every: '周期', day: '每天', week: '每周', month: '每月', months: '每几个月', own: '其他', weekday: '星期', dayOfMonth: '几日', time: '时刻', cron: 'crontab' },
  en: { every: 'Rhythm', day: 'every day', week: 'every week', month: 'every month', months: 'every so many months', own: 'something else', weekday: 'Day of the week', dayOfMonth: 'Day of the month', time: 'Time of day', cron: 'crontab' },
});

/** A crontab line, put together by choosing where it is a usual one; written by hand else. */
export function CronField({ value = '', onChange, id }: { value?: string | null; onChange?: (cron: string) => void; id?: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const rhythm = rhythmOf(value ?? '');
  const time = rhythm?.time ?? '08:00';
  const set = (next: Rhythm): void => onChange?.(cronOf(next));
  const choose = (every: Rhythm['every'] | 'own'): void =>
    every === 'day' ? set({ every, time }) : every === 'week' ? set({ every, weekday: 0, time }) : every === 'month' ? set({ every, day: 1, months: 1, time }) : onChange?.('');
  return (
    <Space orientation="vertical" className="picker">
      <Space wrap>
        <Select<Rhythm['every'] | 'own'>
          aria-label={t.every}
          className="cron-every"
          value={rhythm?.every ?? 'own'}
          onChange={choose}
          options={[{ value: 'day', label: t.day }, { value: 'week', label: t.week }, { value: 'month', label: t.month }, { value: 'own', label: t.own }]}
        />
        {rhythm?.every === 'week' && <Select<number> aria-label={t.weekday} className="cron-every" value={rhythm.weekday} onChange={(weekday) => set({ ...rhythm, weekday })} options={weekdays.map((_, day) => ({ value: day, label: weekdayName(day, language, 'long') }))} />}
        {rhythm?.every === 'month' && (
          <>
            <span aria-hidden>{t.dayOfMonth}</span>
            <InputNumber aria-label={t.dayOfMonth} min={1} max={28} value={rhythm.day} onChange={(day) => set({ ...rhythm, day: day ?? 1 })} />
            <span aria-hidden>{t.months}</span>
            <InputNumber aria-label={t.months} min={1} max={12} value={rhythm.months} onChange={(months) => set({ ...rhythm, months: months ?? 1 })} />
          </>
        )}
        {rhythm && <TimeInput aria-label={t.time} value={time} onChange={(next) => minuteOf(next) !== undefined && set({ ...rhythm, time: next })} />}
      </Space>
      <Input {...(id !== undefined && { id })} aria-label={t.cron} value={value ?? ''} onChange={({ target }) => onChange?.(target.value)} maxLength={100} />
    </Space>
  );
}
