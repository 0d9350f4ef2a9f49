const minuteMs = 60_000;

/** The wall clock of a zone at an instant, as a form's field writes it: `2026-03-02T22:00`. */
export function wallTime(instant: string | number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(typeof instant === 'string' ? Date.parse(instant) : instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The day of an instant in a zone: `2026-03-02`. */
export function dayOf(instant: string | number, zone: string): string {
  return wallTime(instant, zone).slice(0, 10);
}

/** The instant, as ISO 8601 in UTC, at which a zone's wall clock shows this; of an hour that comes twice the first, of one that is left out the one after. */
export function instantOf(wall: string, zone: string): string {
  const asUtc = Date.parse(`${wall}:00Z`);
  const offsetAt = (instant: number): number => Math.round((Date.parse(`${wallTime(instant, zone)}:00Z`) - instant) / minuteMs) * minuteMs;
  const before = asUtc - offsetAt(asUtc - 24 * 60 * minuteMs);
  const guess = offsetAt(before) === asUtc - before ? before : asUtc - offsetAt(asUtc + 24 * 60 * minuteMs);
  return new Date(offsetAt(guess) === asUtc - guess ? guess : before).toISOString();
}

/** The day so many days later. Days are calendar days: no zone, no clock. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * minuteMs).toISOString().slice(0, 10);
}
