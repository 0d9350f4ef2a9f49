import { describe, expect, it } from 'vitest';
import type { Alarm } from '../api/types';
import { filterOf, matches, withFilter, type AlarmFilter } from './alarmFilter';

const now = Date.parse('2026-03-02T12:00:00Z');
const leak: Alarm = {
  id: 7, site: 'hengtai', area: 'b1', asset: 'sump', level: 2, state: 'unacknowledged', trade: 'plumbing', point: 'hengtai/box-1/leak/wet', condition: 'leak', class: 'Leak_Alarm',
  texts: { zh: '水泵房漏水', en: 'Leak in the pump room' }, activeAt: '2026-03-02T11:00:00+00:00', clearedAt: null, open: true, acknowledgedBy: null,
} as Alarm;
const shows = (filter: AlarmFilter, alarm: Alarm = leak): boolean => matches(filter, alarm, now, () => 'Hengtai Garden');

describe('the filter in the address', () => {
  it('comes back as it was written', () => {
    const filter: AlarmFilter = { site: 'hengtai', area: 'b1', asset: 'sump', level: 2, state: 'returnedUnacknowledged', trade: 'plumbing', hold: 'outOfService', chattering: true, standing: true, text: '漏水 & more' };
    expect(filterOf(new URLSearchParams(withFilter(new URLSearchParams(), filter).toString()))).toEqual(filter);
  });

  it('leaves out what it does not understand', () => {
    expect(filterOf(new URLSearchParams('level=9&state=broken&hold=x&chattering=1&text=%20'))).toEqual({});
  });

  it('keeps other parameters, and goes back to the first page', () => {
    expect(withFilter(new URLSearchParams('view=history&page=4&site=a'), { site: 'b' }).toString()).toBe('view=history&site=b');
  });
});

describe('what the filter shows', () => {
  it.each<[AlarmFilter, boolean]>([
    [{}, true],
    [{ site: 'other' }, false],
    [{ level: 2, state: 'unacknowledged', trade: 'plumbing', asset: 'sump', area: 'b1' }, true],
    [{ level: 1 }, false],
    [{ state: 'acknowledged' }, false],
    [{ chattering: true }, false],
    [{ standing: true }, false],
    [{ text: 'LEAK garden' }, true],
    [{ text: '漏水' }, true],
    [{ text: 'leak tower' }, false],
  ])('%j: %s', (filter, shown) => {
    expect(shows(filter)).toBe(shown);
  });

  it('shows held ones only when they are asked for', () => {
    const suppressed: Alarm = { ...leak, suppressedBy: 'box/hengtai/box-1' };
    expect([shows({}, suppressed), shows({ hold: 'suppressed' }, suppressed), shows({ hold: 'shelved' }, suppressed), shows({ hold: 'suppressed' })]).toEqual([false, true, false, false]);
  });
});
