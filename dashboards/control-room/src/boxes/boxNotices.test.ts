import { expect, it } from 'vitest';
import { boxNotices } from './boxNotices';

const now = Date.parse('2026-03-01T00:00:00Z');
const well = { clock: { synchronized: true, errorMs: 12 }, disk: { free: 50, size: 100 }, certificateEndsAt: '2027-03-01T00:00:00Z' };

it('says nothing of a box that is well, or that tells nothing', () => {
  expect(boxNotices(well, now)).toEqual([]);
  expect(boxNotices({ clock: null, disk: null, certificateEndsAt: null }, now)).toEqual([]);
});

it.each([
  [{ clock: { synchronized: false, errorMs: null } }, 'clock'],
  [{ disk: { free: 9, size: 100 } }, 'disk'],
  [{ certificateEndsAt: '2026-03-20T00:00:00Z' }, 'certificateEnds'],
  [{ certificateEndsAt: '2026-03-01T00:00:00Z' }, 'certificateEnded'],
])('of a box with %o says %s', (change, notice) => {
  expect(boxNotices({ ...well, ...change }, now)).toEqual([notice]);
});

it('says all at once', () => {
  expect(boxNotices({ clock: { synchronized: false, errorMs: null }, disk: { free: 0, size: 1 }, certificateEndsAt: '2020-01-01T00:00:00Z' }, now)).toHaveLength(3);
});
