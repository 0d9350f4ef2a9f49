import { expect, it } from 'vitest';
import { clockStanding } from './clockStanding';

it.each([
  [undefined, 'unknown'],
  [800, 'agrees'],
  [-1_500, 'agrees'],
  [14_000, 'agrees'],
  [-2_500, 'ahead'],
  [3_600_000, 'behind'],
])('values that come %s ms after their time: the clock %s', (least, kind) => {
  expect(clockStanding(least).kind).toBe(kind);
});
