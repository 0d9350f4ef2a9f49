import { expect, it } from 'vitest';
import { dutiesOn, openOn, openStretches, shiftRows } from './rosterWeek';

const duty = (rosterId: number, shift: 'early' | 'night', date: string, personId: number) => ({
  site: 'hengtai', rosterId, date, shift, personId, name: null, from: `${date}T06:00:00Z`, until: `${date}T14:00:00Z`, insteadOf: null,
});

it('has a line for each shift of each roster', () => {
  const duties = [duty(2, 'early', '2026-03-02', 5), duty(1, 'night', '2026-03-02', 4), duty(1, 'early', '2026-03-02', 4), duty(1, 'early', '2026-03-03', 5)];
  expect(shiftRows(duties)).toEqual([{ rosterId: 1, shift: 'early' }, { rosterId: 1, shift: 'night' }, { rosterId: 2, shift: 'early' }]);
  expect(dutiesOn(duties, { rosterId: 1, shift: 'early' }, '2026-03-03').map((one) => one.personId)).toEqual([5]);
});

it('tells the same hours of several trades once, on each day that they touch', () => {
  const hours = { from: '2026-03-02T14:00:00Z', until: '2026-03-03T16:00:00Z', hours: '' };
  const stretches = openStretches([{ ...hours, trade: 'elevator' }, { ...hours, trade: 'plumbing' }]);
  expect(stretches).toEqual([{ from: hours.from, until: hours.until, trades: ['elevator', 'plumbing'] }]);
  // In Shanghai from Monday 22:00 to midnight at the end of Tuesday.
  const touched = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].filter((day) => openOn(stretches, day, 'Asia/Shanghai').length > 0);
  expect(touched).toEqual(['2026-03-02', '2026-03-03']);
});
