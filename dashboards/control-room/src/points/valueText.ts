import type { Formats } from '../shared/formats';

/** A value for people: as many digits as its size calls for. */
export function valueText(value: unknown, formats: Formats, words: { on: string; off: string; unknown: string }): string {
  if (typeof value === 'boolean') {
    return value ? words.on : words.off;
  }

  if (typeof value === 'number') {
    return formats.number(value, digitsFor(value));
  }

  return typeof value === 'string' && value !== '' ? value : words.unknown;
}

function digitsFor(value: number): number {
  const size = Math.abs(value);
  return size >= 1_000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
}
