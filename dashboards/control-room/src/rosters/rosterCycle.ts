import type { Schema } from '../api/types';
import { weekdayOf, weekdays } from '../editing/weekdays';
import { addDays } from '../editing/zoneTime';

type Entry = Schema<'RosterEntryView'>;
type Shift = Schema<'ShiftView'>;

/** A place in a roster's pattern: week from 0, day from Monday 0. */
export interface CyclePlace {
  readonly week: number;
  readonly day: number;
}

/** Hours of the pattern with nobody on duty. Minutes since the Monday of week 0. */
export interface OpenHours {
  readonly from: number;
  readonly until: number;
}

export interface Pattern {
  readonly weeks: number;
  readonly shifts: readonly Shift[];
  readonly entries: readonly Entry[];
}

const dayMinutes = 24 * 60;

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** Which place of the pattern a day is; undefined before the roster begins. */
export function cyclePlace(day: string, startsOn: string, weeks: number): CyclePlace | undefined {
  if (day < startsOn || weeks < 1) {
    return undefined;
  }

  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${mondayOf(startsOn)}T00:00:00Z`)) / 86_400_000);
  return { week: Math.floor(days / 7) % weeks, day: days % 7 };
}

/** Minutes after midnight of `HH:mm`; undefined for anything else. */
export function minuteOf(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}

/**
 * The hours of the pattern in which nobody who can is on duty, in order. Shifts that cross midnight and the end of the pattern reach into the next day and into week 0.
 * @param can who counts, such as those who have learnt a trade.
 */
export function openHours({ weeks, shifts, entries }: Pattern, can: (person: number) => boolean = () => true): readonly OpenHours[] {
  const length = weeks * 7 * dayMinutes;
  const covered = entries
    .filter((entry) => can(entry.personId))
    .flatMap((entry) => {
      const shift = shifts.find((one) => one.kind === entry.shift);
      const [start, end] = [minuteOf(shift?.start ?? ''), minuteOf(shift?.end ?? '')];
      if (start === undefined || end === undefined) {
        return [];
      }

      const from = (entry.week * 7 + weekdays.indexOf(entry.day)) * dayMinutes + start;
      const until = from + (end > start ? end - start : end - start + dayMinutes);
      return until <= length ? [{ from, until }] : [{ from, until: length }, { from: 0, until: until - length }];
    })
    .sort((one, other) => one.from - other.from);
  const open: OpenHours[] = [];
  let reached = 0;
  for (const { from, until } of covered) {
    if (from > reached) {
      open.push({ from: reached, until: from });
    }

    reached = Math.max(reached, until);
  }

  return reached < length ? [...open, { from: reached, until: length }] : open;
}

/** Where in the pattern a minute of it lies, with the time of day. */
export function placeOfMinute(minute: number): CyclePlace & { readonly time: string } {
  const [day, within] = [Math.floor(minute / dayMinutes), minute % dayMinutes];
  const two = (value: number): string => String(value).padStart(2, '0');
  return { week: Math.floor(day / 7), day: day % 7, time: `${two(Math.floor(within / 60))}:${two(within % 60)}` };
}

/** Who is on a shift of the pattern. */
export function personsOn(entries: readonly Entry[], week: number, day: number, shift: Shift['kind']): number[] {
  return entries.filter((entry) => entry.week === week && entry.shift === shift && weekdays.indexOf(entry.day) === day).map((entry) => entry.personId);
}

/** The entries with exactly these persons on a shift. */
export function withPersons(entries: readonly Entry[], week: number, day: number, shift: Shift['kind'], persons: readonly number[]): Entry[] {
  const name = weekdays[day];
  return name === undefined
    ? [...entries]
    : [...entries.filter((entry) => entry.week !== week || entry.day !== name || entry.shift !== shift), ...persons.map((personId) => ({ week, day: name, shift, personId }))];
}

/** Every week of the pattern as its first one is. */
export function likeFirstWeek(entries: readonly Entry[], weeks: number): Entry[] {
  const first = entries.filter((entry) => entry.week === 0);
  return Array.from({ length: weeks }, (_, week) => first.map((entry) => ({ ...entry, week }))).flat();
}

/** What the service can store of an edited pattern: no entries of weeks or shifts that are gone. */
export function tidied({ weeks, shifts, entries }: Pattern): Entry[] {
  const kinds = new Set(shifts.map((shift) => shift.kind));
  return entries.filter((entry) => entry.week < weeks && kinds.has(entry.shift));
}
