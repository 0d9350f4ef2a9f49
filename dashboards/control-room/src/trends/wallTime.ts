/** What an instant is called in a zone, as `2026-03-01T14:05`. */
export function wallOf(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/**
 * The instant that is called so in a zone; undefined for what is no time. In the hour that a change of the clocks skips, the one after it; in the one it
 * repeats, either.
 */
export function instantOf(wall: string, zone: string): number | undefined {
  const asIfUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asIfUtc)) {
    return undefined;
  }

  const guess = asIfUtc - offsetAt(asIfUtc, zone);
  return asIfUtc - offsetAt(guess, zone);
}

/** What the clocks of a zone are ahead of UTC at an instant, ms. */
export function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) {
    return known;
  }

  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn',
  });
  formats.set(zone, made);
  return made;
}
