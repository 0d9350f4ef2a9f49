import { describe, expect, it, vi } from 'vitest';
import type { Entry, Order } from './entry';
import { sender, type Ask } from './send';

const now = Date.parse('2026-03-01T09:00:00Z');
const entry = (order: Order, more: Partial<Entry> = {}): Entry => ({ key: 'the-key', place: 1, person: 1, ticket: '260301-001-8', at: '2026-03-01T08:00:00.000Z', withoutTime: false, seen: 3, order, refusal: null, ...more });
const accept: Order = { kind: 'command', command: 'accept', body: {} };
const problem = (status: number, body: object): Response => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });

function asked(...answers: (Response | Error)[]): { ask: Ask; calls: [string, RequestInit][] } {
  const calls: [string, RequestInit][] = [];
  return {
    calls,
    ask: (path, init) => {
      calls.push([path, init]);
      const one = answers.shift() ?? new Error('no more answers');
      return one instanceof Error ? Promise.reject(one) : Promise.resolve(one);
    },
  };
}

const send = (ask: Ask, one: Entry, file?: Blob) => sender(ask, () => Promise.resolve(), () => now)(one, file);

describe('a command', () => {
  it('carries its key and the time of pressing', async () => {
    const { ask, calls } = asked(problem(200, {}));
    expect(await send(ask, entry(accept))).toEqual({ kind: 'done' });
    expect(calls[0]?.[0]).toBe('/api/v1/tickets/260301-001-8/accept');
    expect(calls[0]?.[1]).toMatchObject({ headers: { 'Idempotency-Key': 'the-key' }, body: '{"at":"2026-03-01T08:00:00.000Z"}' });
  });

  it('never says a time in the future', async () => {
    const { ask, calls } = asked(problem(200, {}));
    await send(ask, entry(accept, { at: '2026-03-01T10:00:00.000Z' }));
    expect(calls[0]?.[1].body).toBe('{"at":"2026-03-01T09:00:00.000Z"}');
  });

  it('tells the answer before it counts as done', async () => {
    const done = vi.fn(() => Promise.resolve());
    const { ask } = asked(problem(200, { number: '260301-001-8' }));
    await sender(ask, done, () => now)(entry(accept), undefined);
    expect(done).toHaveBeenCalledWith(entry(accept), { number: '260301-001-8' });
  });
});

describe('what the answer means', () => {
  it.each([
    ['no connection', new TypeError('Failed to fetch'), { kind: 'later', all: true }],
    ['a gateway without service', problem(502, {}), { kind: 'later', all: true }],
    ['a service that fails at this one', problem(500, {}), { kind: 'later', all: false }],
    ['no room for files', problem(507, {}), { kind: 'later', all: false }],
    ['too many requests', problem(429, {}), { kind: 'later', all: true }],
    ['an ended session', problem(401, {}), { kind: 'loggedOut' }],
    ['a time that is not believed', problem(400, { errors: { at: ['in the future'] } }), { kind: 'timeRefused' }],
    ['another field', problem(400, { errors: { why: ['empty'] } }), { kind: 'refused', refusal: { status: 400, sentence: 'empty', changes: [] } }],
  ] as const)('%s', async (_, answer, outcome) => {
    expect(await send(asked(answer).ask, entry(accept))).toEqual(outcome);
  });

  it('a conflict brings what others have done since the person looked', async () => {
    const trail = [{ what: 'Raised', version: 1 }, { what: 'Moved', version: 4 }];
    const { ask } = asked(problem(409, { detail: 'is closed' }), problem(200, { trail }));
    expect(await send(ask, entry(accept))).toEqual({ kind: 'refused', refusal: { status: 409, sentence: 'is closed', changes: [trail[1]] } });
  });

  it('a conflict that says itself what has changed is not asked further', async () => {
    const { ask, calls } = asked(problem(409, { detail: 'changed', changes: [{ what: 'Assigned' }] }));
    expect(await send(ask, entry(accept))).toMatchObject({ refusal: { changes: [{ what: 'Assigned' }] } });
    expect(calls).toHaveLength(1);
  });
});

describe('a file', () => {
  it('is the body, with what it is in the address and the header that no form can send', async () => {
    const { ask, calls } = asked(problem(200, {}));
    const file = new Blob(['jpeg']);
    await send(ask, entry({ kind: 'file', evidence: 'photo', moment: 'before', caption: null, bytes: 4 }), file);
    expect(calls[0]?.[0]).toBe('/api/v1/tickets/260301-001-8/evidence?kind=photo&moment=before&takenAt=2026-03-01T08%3A00%3A00.000Z');
    expect(calls[0]?.[1]).toMatchObject({ body: file, headers: { 'X-Facility-Upload': '1' } });
  });
});
