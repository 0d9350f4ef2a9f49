/** What is known of a point in one bucket; or one sample, when its width is 0. */
export interface Reading {
  /** The begin of the bucket or the time of the sample, ms. */
  readonly at: number;
  /** The last value in it. */
  readonly value: number | null;
  readonly mean: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly count: number;
  readonly quality: 'good' | 'bad' | 'stale';
}

/** Readings in their order, the gaps between them told. */
export type Piece =
  | { readonly kind: 'reading'; readonly reading: Reading; /** Neither neighbour is joined to it. */ readonly alone: boolean }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

/**
 * Boxes send a value when it changes, and an unchanged one at least every five minutes. A longer silence means that nobody knows; the sixth minute is for
 * one that comes late.
 */
export const longestSilence = 6 * 60_000;

/**
 * Where the line may go on and where it must not: it breaks where nothing was heard for longer than a box is ever silent, and at bad quality.
 * @param width of a bucket, ms; 0 for samples.
 */
export function pieces(readings: readonly Reading[], width: number): Piece[] {
  const found: Piece[] = [];
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    const next = readings[i + 1];
    if (before !== undefined && silence(before, reading, width) > longestSilence) {
      found.push({ kind: 'gap', from: before.at + width, to: reading.at });
    }

    found.push({ kind: 'reading', reading, alone: isKnown(reading) && !joined(before, reading, width) && !joined(reading, next, width) });
  });
  return found;
}

/** Whether a line may pass through it. */
export function isKnown(reading: Reading): boolean {
  return reading.quality === 'good' && (reading.mean ?? reading.value) !== null;
}

/** Stretches without good quality, those next to each other as one, for the shade. ms. */
export function unsureStretches(readings: readonly Reading[], width: number): { from: number; to: number; quality: 'bad' | 'stale' }[] {
  const stretches: { from: number; to: number; quality: 'bad' | 'stale' }[] = [];
  readings.forEach((reading, i) => {
    if (reading.quality === 'good') {
      return;
    }

    // A bad sample counts until the next one, as the good ones do.
    const next = readings[i + 1];
    const to = next !== undefined && silence(reading, next, width) <= longestSilence ? next.at : reading.at + Math.max(width, 1_000);
    const last = stretches.at(-1);
    if (last !== undefined && last.to >= reading.at && last.quality === reading.quality) {
      last.to = to;
    } else {
      stretches.push({ from: reading.at, to, quality: reading.quality });
    }
  });
  return stretches;
}

/** The least time that can have passed between the last sample in one bucket and the first in the next. */
function silence(earlier: Reading, later: Reading, width: number): number {
  return later.at - earlier.at - width;
}

function joined(earlier: Reading | undefined, later: Reading | undefined, width: number): boolean {
  return earlier !== undefined && later !== undefined && isKnown(earlier) && isKnown(later) && silence(earlier, later, width) <= longestSilence;
}
