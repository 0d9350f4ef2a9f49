import { describe, expect, it } from 'vitest';
import { bucketFor, everyOf } from './bucketWidth';

const hour = 3_600_000;

describe('the width of a bucket', () => {
  it.each([
    [hour / 4, 1_500, '1s'],
    [hour, 1_500, '5s'],
    [24 * hour, 1_500, '60s'],
    [7 * 24 * hour, 1_500, '600s'],
    [365 * 24 * hour, 1_500, '21600s'],
    [365 * 24 * hour, 340, '172800s'],
    [20 * 365 * 24 * hour, 1_500, '604800s'],
  ])('of %d ms on %d pixels is %s', (length, pixels, every) => {
    expect(everyOf(bucketFor(length, pixels))).toBe(every);
  });

  it('becomes finer as one zooms in, and never makes more than the service gives', () => {
    let last = Infinity;
    for (let length = 20 * 365 * 24 * hour; length > 10_000; length /= 1.3) {
      const width = bucketFor(length, 3_840);
      expect(width).toBeLessThanOrEqual(last);
      expect(length / width).toBeLessThanOrEqual(2_000);
      last = width;
    }
  });
});
