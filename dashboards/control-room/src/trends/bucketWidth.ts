const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const widths = [
  second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour,
  day, 2 * day, 7 * day,
];

/** The widest that a screen can tell apart, whatever its pixels: each is a mean, two bounds and a shade. */
const mostBuckets = 2_000;
const pixelsEach = 1;

/**
 * The width of the buckets to ask for, ms: the narrowest that leaves each at least a pixel.
 * @param length of the time that is shown, ms.
 * @param pixels of the chart's width.
 */
export function bucketFor(length: number, pixels: number): number {
  const buckets = Math.min(mostBuckets, Math.max(100, pixels / pixelsEach));
  return widths.find((width) => length / width <= buckets) ?? Math.ceil(length / buckets / day) * day;
}

/** As the service reads a length of time. */
export function everyOf(width: number): string {
  return `${width / 1_000}s`;
}
