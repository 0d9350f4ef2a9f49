import type { Period } from './selection';

/** What is asked for and shown, ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** It ends now and moves on. */
  readonly live: boolean;
}

/**
 * A period at this moment. One that ends now moves on in steps of a bucket, at least of ten seconds: until then the live stream's values are put behind what
 * was read, and the same question is not asked every second.
 */
export function spanOf(period: Period, width: number, now: number): Span {
  if (period.kind === 'fixed') {
    return { from: period.from, to: period.to, width, live: false };
  }

  const step = Math.max(10_000, width);
  const to = Math.ceil(now / step) * step;
  return { from: to - period.length, to, width, live: true };
}
