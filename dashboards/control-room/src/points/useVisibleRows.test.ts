import { describe, expect, it } from 'vitest';
import { seenRows } from './useVisibleRows';

describe('rows that are seen', () => {
  it('are few of many, with some to spare', () => {
    expect(seenRows(44_000, 880, 5_000, 44)).toEqual({ first: 992, end: 1_028 });
  });

  it('end with the list, also when it has become shorter than where one was', () => {
    expect(seenRows(0, 880, 3, 44)).toEqual({ first: 0, end: 3 });
    expect(seenRows(44_000, 880, 10, 44)).toEqual({ first: 9, end: 10 });
    expect(seenRows(0, 880, 0, 44)).toEqual({ first: 0, end: 0 });
  });
});
