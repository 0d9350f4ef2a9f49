import { describe, expect, it } from 'vitest';
import type { Ticket } from '../api/types';
import { departedNote, expected, nextStep } from './expected';
import type { CommandOrder, Entry, Order } from './queue/entry';
import { fitted } from './steps/photo';

const me = { id: 4, name: 'engineer-1' };
const ticket: Ticket = {
  number: '260301-001-8', level: 1, state: 'dispatched', title: 't', titles: { zh: 't', en: 't' }, trade: 'elevator', site: 's', area: null, asset: null, raisedAt: '2026-03-01T08:00:00Z',
  recordedAt: '2026-03-01T08:00:00Z', source: 'sensor', open: true, version: 3, alarms: [], entrapment: true, nobodyTrappedAt: null,
};
const queue = (...orders: Order[]): Entry[] => orders.map((order, place) => ({ key: `k${place}`, place, person: 4, ticket: ticket.number, at: `2026-03-01T08:0${place}:00Z`, withoutTime: false, seen: 3, order, refusal: null }));
const command = (name: 'accept' | 'arrive' | 'resume' | 'confirm-nobody-trapped'): CommandOrder => ({ kind: 'command', command: name, body: {} });
const finish: CommandOrder = { kind: 'command', command: 'finish', body: { cause: 'c', measures: 'm' } };
const hold: CommandOrder = { kind: 'command', command: 'hold', body: { reason: 'waitingForParts' } };

describe('the ticket as it will be', () => {
  it.each([
    [[], 'dispatched', 'accept'],
    [[command('accept')], 'accepted', 'depart'],
    [[command('accept'), command('arrive')], 'onSite', 'trapped'],
    [[command('accept'), command('arrive'), command('confirm-nobody-trapped')], 'onSite', 'finish'],
    [[command('accept'), command('arrive'), hold], 'onHold', 'resume'],
    [[command('accept'), command('arrive'), hold, command('resume')], 'onSite', 'trapped'],
    [[command('accept'), hold, command('resume')], 'accepted', 'depart'],
    [[command('accept'), command('arrive'), finish], 'repaired', undefined],
  ] as const)('%# %j', (orders, state, step) => {
    const row = expected(ticket, queue(...orders), me);
    expect([row.ticket.state, nextStep(row.ticket, row.departed)]).toEqual([state, step]);
    expect(row.ahead).toBe(orders.length > 0);
  });

  it('is on the way with a position, and without one by the note', () => {
    expect(expected(ticket, queue(command('accept'), { kind: 'position', latitude: 1, longitude: 1, accuracyMeters: null }), me).departed).toBe(true);
    expect(expected(ticket, queue(command('accept'), { kind: 'command', command: 'notes', body: { text: departedNote } }), me).departed).toBe(true);
    expect(expected(ticket, queue(command('accept'), { kind: 'command', command: 'notes', body: { text: 'calm' } }), me).departed).toBe(false);
  });

  it('does not count what was refused, nor what waits behind it', () => {
    const [first, second] = queue(command('accept'), command('arrive'));
    if (first === undefined || second === undefined) {
      throw new Error('two were queued');
    }

    const row = expected(ticket, [{ ...first, refusal: { status: 409, sentence: 'no', changes: [] } }, second], me);
    expect([row.ticket.state, row.ahead, row.waiting, row.refused?.key]).toEqual(['dispatched', false, 2, 'k0']);
  });
});

it('photos are made to fit and never enlarged', () => {
  expect(fitted(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(fitted(640, 480, 2000)).toEqual({ width: 640, height: 480 });
  expect(fitted(10_000, 1, 2000)).toEqual({ width: 2000, height: 1 });
});
