import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('CSV', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(csvOf([['time', 'value'], ['2026-03-01T00:00:00.000Z', 21.5]])).toBe('\uFEFFtime,value\r\n2026-03-01T00:00:00.000Z,21.5\r\n');
  });

  it('quotes what has commas, quotes or line ends', () => {
    expect(csvOf([['a,b', 'say "no"', 'two\nlines', '泵']])).toBe('\uFEFF"a,b","say ""no""","two\nlines",泵\r\n');
  });

  it('keeps every digit of a number and leaves unknown ones empty', () => {
    expect(csvOf([[13.756089904091574, 1e-7, null, -5, 0]])).toBe('\uFEFF13.756089904091574,1e-7,,-5,0\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1+1', '@SUM(A1)'])('lets no spreadsheet calculate %s', (text) => {
    expect(csvOf([[text]]).slice(1).replace(/^"/, '')).toMatch(/^'/);
  });
});
