import { ClockCircleOutlined, FieldTimeOutlined, PauseCircleOutlined, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Clock } from '../api/types';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { clockKindWords, wordOf } from '../shared/words';
import { defineTexts, useTexts } from '../texts/useTexts';
import { clockAt, type ClockLook } from './nextClock';
import './clocks.css';

export const clockTexts = defineTexts({
  zh: {
    overdue: (time: string) => `超时 ${time}`, soon: (time: string) => `即将超时，剩 ${time}`, running: (time: string) => `剩 ${time}`, held: (time: string) => `已暂停，剩 ${time}`, open: '时间待约定',
  },
  en: {
    overdue: (time: string) => `overdue by ${time}`, soon: (time: string) => `soon: ${time} left`, running: (time: string) => `${time} left`, held: (time: string) => `held, ${time} left`, open: 'time to be agreed',
  },
});

const icons: Readonly<Record<ClockLook, ReactNode>> = {
  overdue: <WarningFilled aria-hidden />,
  soon: <FieldTimeOutlined aria-hidden />,
  running: <ClockCircleOutlined aria-hidden />,
  held: <PauseCircleOutlined aria-hidden />,
  open: <ClockCircleOutlined aria-hidden />,
};

/** A running clock: what it waits for, and how long that has; by colour, icon and word. */
export function ClockTag({ clock }: { clock: Clock }) {
  const now = useNow();
  const kinds = useTexts(clockKindWords);
  const say = useClockWords();
  const { look, left } = clockAt(clock, now);
  return (
    <span className={`clock-tag clock-${look}`}>
      {icons[look]} {wordOf(kinds, clock.kind)} · {say(look, left)}
    </span>
  );
}

/** How a clock stands, in words. */
export function useClockWords(): (look: ClockLook, left: number | undefined) => string {
  const t = useTexts(clockTexts);
  const formats = useFormats();
  return (look, left) => (look === 'open' ? t.open : t[look](formats.duration(Math.abs(left ?? 0))));
}
