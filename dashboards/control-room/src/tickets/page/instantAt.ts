/**
 * The instant of a wall clock's time in a zone, such as `2026-03-01T14:05` in `Asia/Shanghai`; the device's zone when none is known. A time that
 * the zone skips is taken as the one an hour later, one that it has twice as the first or second: nobody agrees an arrival for that hour.
 */
export function instantAt(wallClock: string, zone: string | undefined): string {
  if (zone === undefined) {
    return new Date(wallClock).toISOString();
  }

  const asUtc = Date.parse(`${wallClock}Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  // Near a change of the zone's offset the first guess may lie on its other side.
  return new Date(asUtc - offsetAt(first, zone)).toISOString();
}

/** What the zone is ahead of UTC at an instant, ms. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(instant / 1_000) * 1_000;
}
