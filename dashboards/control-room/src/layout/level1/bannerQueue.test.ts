import { describe, expect, it } from 'vitest';
import type { Alarm } from '../../api/types';
import { bannerQueue, shownOf } from './bannerQueue';

function alarm(id: number, more: Partial<Alarm> = {}): Alarm {
  const at = `2026-03-01T04:30:${String(id).padStart(2, '0')}+00:00`;
  return { id, level: 1, state: 'unacknowledged', open: true, activeAt: at, recordedAt: at, annunciatedAt: at, version: 1, ...more } as Alarm;
}

const ids = (alarms: readonly Alarm[]): number[] => alarms.map((each) => each.id);

describe('the banner’s queue', () => {
  it('takes level 1 alone, and nothing that is held', () => {
    const { waiting, seen } = bannerQueue([alarm(1), alarm(2, { level: 2 }), alarm(3, { suppressedBy: 'alarm/1' }), alarm(4, { outOfServiceTicket: '260301-001-8' }), alarm(5, { shelvedUntil: 'x' })]);
    expect([ids(waiting), ids(seen)]).toEqual([[1], []]);
  });

  it('still calls for an alarm whose shelving waits for a second person', () => {
    expect(ids(bannerQueue([alarm(1, { shelvedUntil: 'x', shelfPending: true })]).waiting)).toEqual([1]);
  });

  it('waits for one that returned to normal before anybody had seen it', () => {
    expect(ids(bannerQueue([alarm(1, { state: 'returnedUnacknowledged' })]).waiting)).toEqual([1]);
  });

  it('keeps acknowledged ones apart until they are over, the latest first', () => {
    const { waiting, seen } = bannerQueue([alarm(1, { state: 'acknowledged' }), alarm(2, { state: 'acknowledged' }), alarm(3)]);
    expect([ids(waiting), ids(seen)]).toEqual([[3], [2, 1]]);
  });

  it('calls in the order in which people were called, so that a reminder goes to the end', () => {
    const reminded = alarm(1, { annunciatedAt: '2026-03-01T04:45:00+00:00' });
    expect(ids(bannerQueue([reminded, alarm(3), alarm(2)]).waiting)).toEqual([2, 3, 1]);
  });
});

describe('the alarm that is shown', () => {
  it('stays while it waits, whatever comes before it in the queue', () => {
    expect(shownOf([alarm(1), alarm(2)], 2)?.id).toBe(2);
  });

  it('is the first of the queue when the one before is seen or over', () => {
    expect(shownOf([alarm(2), alarm(3)], 1)?.id).toBe(2);
    expect(shownOf([], 1)).toBeUndefined();
  });
});
