import { expect, it } from 'vitest';
import { readingAt } from './cursor';

const readings = [0, 60_000, 3_600_000].map((at) => ({ at, value: at, mean: at, min: at, max: at, count: 1, quality: 'good' as const }));

it.each([
  [-1, undefined],
  [0, 0],
  [59_999, 0],
  [61_000, 60_000],
  [60_000 + 419_999, 60_000],
  // Silent for too long: nobody knows.
  [60_000 + 420_000, undefined],
  [3_600_001, 3_600_000],
])('at %d ms the reading of %s counts', (at, expected) => {
  expect(readingAt({ readings, width: 60_000, truncated: false }, at)?.at).toBe(expected);
});
