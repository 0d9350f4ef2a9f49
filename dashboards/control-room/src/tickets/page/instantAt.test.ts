import { expect, it } from 'vitest';
import { instantAt } from './instantAt';

it.each([
  ['2026-03-01T14:05', 'Asia/Shanghai', '2026-03-01T06:05:00.000Z'],
  ['2026-01-15T08:00', 'Europe/Berlin', '2026-01-15T07:00:00.000Z'],
  ['2026-07-15T08:00', 'Europe/Berlin', '2026-07-15T06:00:00.000Z'],
  // An hour after the clocks went forward.
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-01T00:00', 'UTC', '2026-03-01T00:00:00.000Z'],
])('%s in %s is %s', (wallClock, zone, instant) => {
  expect(instantAt(wallClock, zone)).toBe(instant);
});
