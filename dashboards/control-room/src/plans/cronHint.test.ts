import { describe, expect, it } from 'vitest';
import { cronHint, cronOf, rhythmOf, type Rhythm } from './cronHint';

const known: readonly [string, Rhythm, string, string][] = [
  ['0 8 * * *', { every: 'day', time: '08:00' }, 'every day at 08:00', '每天 08:00'],
  ['30 6 * * 1', { every: 'week', weekday: 0, time: '06:30' }, 'every Monday at 06:30', '每周一 06:30'],
  ['0 8 * * 0', { every: 'week', weekday: 6, time: '08:00' }, 'every Sunday at 08:00', '每周日 08:00'],
  ['0 8 1 * *', { every: 'month', day: 1, months: 1, time: '08:00' }, 'on day 1 of every month at 08:00', '每月 1 日 08:00'],
  ['0 8 1 */3 *', { every: 'month', day: 1, months: 3, time: '08:00' }, 'on day 1 of every 3 months, from January at 08:00', '每 3 个月（从 1 月起） 1 日 08:00'],
];

describe('crontab in words', () => {
  it.each(known)('%s', (cron, rhythm, en, zh) => {
    expect(rhythmOf(cron)).toEqual(rhythm);
    expect(cronOf(rhythm)).toBe(cron);
    expect(cronHint(cron, 'en')).toBe(en);
    expect(cronHint(cron, 'zh')).toBe(zh);
  });

  it.each(['', '0 8', '*/5 * * * *', '0 0 8 1 * ?', '61 8 * * *', '0 8 1 * 1', '0 8 0 * *'])('says nothing of %j', (cron) => {
    expect(cronHint(cron, 'en')).toBeUndefined();
  });

  it('knows Sunday as 7 too', () => {
    expect(rhythmOf('0 8 * * 7')).toEqual({ every: 'week', weekday: 6, time: '08:00' });
  });
});
