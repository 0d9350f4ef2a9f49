import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instantOf, wallTime } from './zoneTime';

describe('wall clock of a zone', () => {
  it('shows an instant', () => {
    expect(wallTime('2026-03-02T14:00:00Z', 'Asia/Shanghai')).toBe('2026-03-02T22:00');
    expect(dayOf('2026-03-02T18:00:00Z', 'Asia/Shanghai')).toBe('2026-03-03');
    expect(wallTime('2026-03-01T16:00:00Z', 'Asia/Shanghai')).toBe('2026-03-02T00:00');
  });

  it.each([
    ['2026-03-02T22:00', 'Asia/Shanghai', '2026-03-02T14:00:00.000Z'],
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    ['2026-01-15T12:00', 'America/New_York', '2026-01-15T17:00:00.000Z'],
    // The day on which clocks go forward: before and after.
    ['2026-03-29T01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // 02:30 is left out.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // 02:30 comes twice: the first.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(instantOf(wall, zone)).toBe(instant);
  });

  it('counts calendar days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-03-02', -7)).toBe('2026-02-23');
  });
});
