import { describe, expect, it } from 'vitest';
import { Formats } from './formats';

describe('formats', () => {
  it('shows an instant in the zone of the site', () => {
    expect(new Formats('en', 'Asia/Shanghai').time('2026-03-01T06:05:00Z')).toBe('14:05');
    expect(new Formats('en', 'UTC').time('2026-03-01T06:05:00Z')).toBe('06:05');
  });

  it.each([
    [0, '0 s'],
    [59_999, '59 s'],
    [200_000, '3 min 20 s'],
    [7_500_000, '2 h 05 min'],
    [90_000_000, '1 d 1 h'],
    [-61_000, '−1 min 01 s'],
  ])('says %d ms by its two largest units', (ms, text) => {
    expect(new Formats('en').duration(ms)).toBe(text);
  });

  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_000, '1 kB'],
    [74_230_000_000, '74.2 GB'],
    [3e15, '3,000 TB'],
  ])('says %d bytes by a fitting unit', (bytes, text) => {
    expect(new Formats('en').bytes(bytes)).toBe(text);
  });

  it('speaks Chinese', () => {
    expect(new Formats('zh').duration(200_000)).toBe('3 分 20 秒');
  });
});
