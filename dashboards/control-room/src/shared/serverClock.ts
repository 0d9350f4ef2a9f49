/** What the service's clock is ahead of this device's, in ms. */
let ahead = 0;
let uncertainty = Infinity;
let measuredAt = 0;

// A measurement loses worth as the device's clock drifts or is set.
const trustedFor = 60_000;

/**
 * Takes note of what the service's clock said just now.
 * @param instant ms since 1970.
 * @param error how far off it may be, ms.
 */
export function sawServerTime(instant: number, error: number): void {
  const monotonic = performance.now();
  if (error <= uncertainty || monotonic - measuredAt > trustedFor) {
    ahead = instant - deviceNow();
    uncertainty = error;
    measuredAt = monotonic;
  }
}

/** Now by the service's clock, ms since 1970: clocks of tickets run by it, whatever the device's clock says. */
export function serverNow(): number {
  return deviceNow() + ahead;
}

/** What the service's clock is ahead of this device's, ms. */
export function serverAhead(): number {
  return ahead;
}

function deviceNow(): number {
  // The one place that asks the device's clock.
  return new Date().getTime();
}
