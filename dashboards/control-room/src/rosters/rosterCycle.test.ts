import { describe, expect, it } from 'vitest';
import { weekdays } from '../editing/weekdays';
import { cyclePlace, likeFirstWeek, minuteOf, openHours, personsOn, placeOfMinute, tidied, withPersons, type Pattern } from './rosterCycle';

const shifts: Pattern['shifts'] = [
  { kind: 'early', start: '06:00', end: '14:00' },
  { kind: 'late', start: '14:00', end: '22:00' },
  { kind: 'night', start: '22:00', end: '06:00' },
];
const full: Pattern = { weeks: 2, shifts, entries: [0, 1].flatMap((week) => weekdays.flatMap((day) => shifts.map((shift, number) => ({ week, day, shift: shift.kind, personId: 4 + number })))) };

describe('a day in the pattern', () => {
  it.each([
    // The roster begins on a Wednesday; its week, from Monday, is week 0.
    ['2026-03-04', { week: 0, day: 2 }],
    ['2026-03-08', { week: 0, day: 6 }],
    ['2026-03-09', { week: 1, day: 0 }],
    ['2026-03-16', { week: 0, day: 0 }],
    ['2027-03-03', { week: 0, day: 2 }],
    ['2026-03-03', undefined],
  ])('%s', (day, place) => {
    expect(cyclePlace(day, '2026-03-04', 2)).toEqual(place);
  });
});

describe('open hours', () => {
  it('are none around the clock, over midnight and over the end of the pattern', () => {
    expect(openHours(full)).toEqual([]);
  });

  it('are those of a shift without a person', () => {
    const open = openHours({ ...full, entries: full.entries.filter((entry) => !(entry.week === 1 && entry.day === 'sunday' && entry.shift === 'night')) });
    expect(open).toEqual([
      { from: 0, until: 6 * 60 },
      { from: 13 * 1440 + 22 * 60, until: 14 * 1440 },
    ]);
    expect(placeOfMinute(open[1]?.from ?? 0)).toEqual({ week: 1, day: 6, time: '22:00' });
  });

  it('count only those who can', () => {
    expect(openHours({ ...full, weeks: 1, entries: full.entries.filter((entry) => entry.week === 0) }, (person) => person !== 5)).toHaveLength(7);
  });

  it('are all when a shift has no hours yet', () => {
    expect(openHours({ weeks: 1, shifts: [{ kind: 'day', start: '', end: '' }], entries: [{ week: 0, day: 'monday', shift: 'day', personId: 4 }] })).toEqual([{ from: 0, until: 7 * 1440 }]);
  });

  it('see two shifts that overlap as one stretch', () => {
    const day: Pattern = {
      weeks: 1,
      shifts: [{ kind: 'early', start: '06:00', end: '16:00' }, { kind: 'late', start: '14:00', end: '22:00' }],
      entries: [{ week: 0, day: 'monday', shift: 'early', personId: 4 }, { week: 0, day: 'monday', shift: 'late', personId: 5 }],
    };
    expect(openHours(day)).toEqual([{ from: 0, until: 360 }, { from: 1320, until: 7 * 1440 }]);
  });
});

describe('editing the pattern', () => {
  it('puts persons on one shift and leaves the others', () => {
    const changed = withPersons(full.entries, 1, 3, 'late', [7, 8]);
    expect(personsOn(changed, 1, 3, 'late')).toEqual([7, 8]);
    expect(personsOn(changed, 0, 3, 'late')).toEqual([5]);
    expect(changed).toHaveLength(full.entries.length + 1);
  });

  it('makes all weeks like the first', () => {
    expect(openHours({ ...full, weeks: 3, entries: likeFirstWeek(full.entries, 3) })).toEqual([]);
  });

  it('drops what weeks and shifts no longer have', () => {
    expect(tidied({ weeks: 1, shifts: shifts.slice(0, 2), entries: full.entries })).toHaveLength(14);
  });

  it.each([
    ['23:59', 1439],
    ['24:00', undefined],
    ['6:00', undefined],
  ])('reads %s', (time, minute) => {
    expect(minuteOf(time)).toBe(minute);
  });
});
