import type { Schema } from '../api/types';
import type { Language } from '../texts/language';

export type Day = Schema<'DayOfWeek'>;

/** From Monday, as rosters count. */
export const weekdays: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

// 5 January 2026 is a Monday.
const aMonday = Date.UTC(2026, 0, 5);

/** The name of a day of the week, Monday 0. */
export function weekdayName(day: number, language: Language, width: 'long' | 'short' = 'short'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: width, timeZone: 'UTC' }).format(aMonday + day * 86_400_000);
}

/** Which day of the week a calendar day is, Monday 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
