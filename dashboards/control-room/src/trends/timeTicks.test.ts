import { describe, expect, it } from 'vitest';
import { timeTicks } from './timeTicks';
import { instantOf, wallOf } from './wallTime';

const hour = 3_600_000;

describe('marks of a time axis', () => {
  it('are full hours of the site, whose zone may be half an hour off', () => {
    const from = Date.parse('2026-03-01T00:10:00Z');
    expect(timeTicks(from, from + 6 * hour, 'Asia/Kolkata', 8).at.map((at) => wallOf(at, 'Asia/Kolkata').slice(11))).toEqual(['06:00', '07:00', '08:00', '09:00', '10:00', '11:00']);
  });

  it('are midnights, through a change of the clocks', () => {
    const from = Date.parse('2026-03-27T12:00:00Z');
    const walls = timeTicks(from, from + 5 * 24 * hour, 'Europe/Berlin', 5).at.map((at) => wallOf(at, 'Europe/Berlin'));
    expect(walls).toEqual(['2026-03-28T00:00', '2026-03-29T00:00', '2026-03-30T00:00', '2026-03-31T00:00', '2026-04-01T00:00']);
  });

  it('are the first days of months over a year', () => {
    const from = Date.parse('2025-11-22T00:00:00Z');
    const { at } = timeTicks(from, from + 365 * 24 * hour, 'Asia/Shanghai', 14);
    expect(at).toHaveLength(12);
    expect(at.every((each) => wallOf(each, 'Asia/Shanghai').endsWith('-01T00:00'))).toBe(true);
  });
});

describe('the wall clock', () => {
  it.each(['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'UTC'])('of %s leads back to the instant', (zone) => {
    const instant = Date.parse('2026-07-01T14:05:00Z');
    expect(instantOf(wallOf(instant, zone), zone)).toBe(instant);
  });

  it('knows what is no time', () => {
    expect(instantOf('', 'UTC')).toBeUndefined();
  });
});
