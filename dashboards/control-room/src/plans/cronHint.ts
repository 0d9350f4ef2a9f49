import { weekdayName } from '../editing/weekdays';
import type { Language } from '../texts/language';

/** How often a plan falls due, as people say it. What is not said here is written as crontab has it. */
export type Rhythm =
  | { readonly every: 'day'; readonly time: string }
  | { readonly every: 'week'; readonly weekday: number; readonly time: string }
  | { readonly every: 'month'; readonly day: number; readonly months: number; readonly time: string };

/** The crontab line of a rhythm: minute, hour, day, month, day of the week. */
export function cronOf(rhythm: Rhythm): string {
  const [hour = 0, minute = 0] = rhythm.time.split(':').map(Number);
  const clock = `${minute} ${hour}`;
  switch (rhythm.every) {
    case 'day':
      return `${clock} * * *`;
    case 'week':
      // crontab counts Sunday 0.
      return `${clock} * * ${(rhythm.weekday + 1) % 7}`;
    case 'month':
      return `${clock} ${rhythm.day} ${rhythm.months === 1 ? '*' : `*/${rhythm.months}`} *`;
  }
}

/** The rhythm of a crontab line, if it is one of those; undefined for any other line. */
export function rhythmOf(cron: string): Rhythm | undefined {
  const match = /^(\d{1,2}) (\d{1,2}) (\*|\d{1,2}) (\*|\*\/\d{1,2}) (\*|[0-7])$/.exec(cron.trim());
  if (match === null) {
    return undefined;
  }

  const [, minute = '', hour = '', day = '', month = '', weekday = ''] = match;
  if (Number(minute) > 59 || Number(hour) > 23) {
    return undefined;
  }

  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return day === '*' && month === '*' && weekday === '*' ? { every: 'day', time }
    : day === '*' && month === '*' ? { every: 'week', weekday: (Number(weekday) + 6) % 7, time }
    : day !== '*' && Number(day) >= 1 && Number(day) <= 31 && weekday === '*' ? { every: 'month', day: Number(day), months: month === '*' ? 1 : Number(month.slice(2)), time }
    : undefined;
}

/** A crontab line in words, where it is a usual one. */
export function cronHint(cron: string, language: Language): string | undefined {
  const rhythm = rhythmOf(cron);
  const zh = language === 'zh';
  switch (rhythm?.every) {
    case undefined:
      return undefined;
    case 'day':
      return zh ? `每天 ${rhythm.time}` : `every day at ${rhythm.time}`;
    case 'week':
      return zh ? `每${weekdayName(rhythm.weekday, 'zh')} ${rhythm.time}` : `every ${weekdayName(rhythm.weekday, 'en', 'long')} at ${rhythm.time}`;
    case 'month':
      return zh
        ? `${rhythm.months === 1 ? '每月' : `每 ${rhythm.months} 个月（从 1 月起）`} ${rhythm.day} 日 ${rhythm.time}`
        : `on day ${rhythm.day} of ${rhythm.months === 1 ? 'every month' : `every ${rhythm.months} months, from January`} at ${rhythm.time}`;
  }
}
