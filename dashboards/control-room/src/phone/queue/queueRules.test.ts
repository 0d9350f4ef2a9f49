import { describe, expect, it } from 'vitest';
import type { Entry, Order } from './entry';
import { after, going, inOrder, next, pause } from './queueRules';

const note: Order = { kind: 'command', command: 'notes', body: { text: 'x' } };
const refusal = { status: 409, sentence: 'no', changes: [] };
const entry = (place: number, ticket: string, more: Partial<Entry> = {}): Entry => ({ key: `k${place}`, place, person: 1, ticket, at: '2026-03-01T08:00:00Z', withoutTime: false, seen: 1, order: note, refusal: null, ...more });

describe('next', () => {
  it('is the first that was pressed, whatever order the store gives', () => expect(next([entry(2, 'A'), entry(1, 'B')], 1, new Set())?.place).toBe(1));
  it('passes over a ticket that has a refused one before', () => expect(next([entry(1, 'A', { refusal }), entry(2, 'A'), entry(3, 'B')], 1, new Set())?.place).toBe(3));
  it('is still one that stands before a refused one of its ticket', () => expect(next([entry(1, 'A'), entry(2, 'A', { refusal })], 1, new Set())?.place).toBe(1));
  it('passes over what was tried in this round', () => expect(next([entry(1, 'A'), entry(2, 'B')], 1, new Set(['A']))?.place).toBe(2));
  it('is nothing of another person', () => expect(next([entry(1, 'A')], 2, new Set())).toBeUndefined());
});

describe('after', () => {
  it('keeps what nobody answered', () => expect(after(entry(1, 'A'), { kind: 'later', all: true })).toEqual({ kind: 'keep' }));
  it('drops a refused position', () => expect(after(entry(1, 'A', { order: { kind: 'position', latitude: 1, longitude: 1, accuracyMeters: null } }), { kind: 'refused', refusal })).toEqual({ kind: 'remove' }));
  it('keeps the key of a refused command', () => expect(after(entry(1, 'A'), { kind: 'refused', refusal })).toEqual({ kind: 'put', entry: entry(1, 'A', { refusal }) }));
  it('goes on without a time that was not believed, but only once', () => {
    expect(after(entry(1, 'A'), { kind: 'timeRefused' })).toEqual({ kind: 'put', entry: entry(1, 'A', { withoutTime: true }) });
    expect(after(entry(1, 'A', { withoutTime: true }), { kind: 'timeRefused' })).toMatchObject({ entry: { refusal: { status: 400 } } });
  });
});

describe('what goes by itself', () => {
  it('ends at a refused one', () => expect(going([entry(1, 'A'), entry(2, 'A', { refusal }), entry(3, 'A')]).map((one) => one.place)).toEqual([1]));
  it('is in order, of one ticket', () => expect(inOrder([entry(3, 'A'), entry(2, 'B'), entry(1, 'A')], 1, 'A').map((one) => one.place)).toEqual([1, 3]));
});

it('pauses grow from 15 s to 5 min', () => expect([0, 1, 2, 3, 4, 5, 50].map(pause)).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000]));
