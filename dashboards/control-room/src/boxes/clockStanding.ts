/** How a box's clock stands to the service's, judged by how late its live values come. ms. */
export type ClockStanding = { readonly kind: 'unknown' } | { readonly kind: 'agrees' | 'ahead' | 'behind'; readonly by: number };

// The service's own clock is known to half a second or so.
const ahead = 2_000;
/** Live values are at most ten seconds old when they leave a box; a slower way makes them later, never earlier. */
const behind = 15_000;

/** @param least by which its latest values came after the times they bear; undefined when none came. A least delay below zero is a clock that is ahead. */
export function clockStanding(least: number | undefined): ClockStanding {
  if (least === undefined) {
    return { kind: 'unknown' };
  }

  return { kind: least < -ahead ? 'ahead' : least > behind ? 'behind' : 'agrees', by: Math.abs(least) };
}
