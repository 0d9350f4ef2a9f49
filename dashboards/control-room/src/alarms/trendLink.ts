import type { Alarm } from '../api/types';

// Long enough to see how it came about.
const before = 30 * 60_000;
const after = 30 * 60_000;

/** The trend of an alarm's point around the event. Pure. @param now ms since 1970. */
export function trendLink(alarm: Pick<Alarm, 'point' | 'activeAt' | 'clearedAt'>, now: number): string {
  const from = Date.parse(alarm.activeAt) - before;
  const to = Math.min(now, Date.parse(alarm.clearedAt ?? alarm.activeAt) + after);
  const query = new URLSearchParams({ points: alarm.point, from: new Date(from).toISOString(), to: new Date(to).toISOString() });
  return `/trends?${query.toString()}`;
}
