import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { drain, type QueueStore, type Send } from './drain';
import type { Entry, NewEntry } from './entry';
import { PhoneStore } from './phoneStore';
import type { Outcome } from './queueRules';

class Crash extends Error {}

/** A service that does a command once for each key, and a world in which the phone dies at chosen moments. */
class World {
  readonly done: string[] = [];
  readonly sent: string[] = [];
  private readonly keys = new Set<string>();
  private moment = 0;

  constructor(
    private readonly inner: QueueStore,
    /** The moments, counted over the whole life, at which the phone dies. */
    private readonly deaths: ReadonlySet<number>,
    private readonly refuses: (entry: Entry) => boolean = () => false,
  ) {}

  get moments(): number {
    return this.moment;
  }

  mayDie(): void {
    if (this.deaths.has(this.moment++)) {
      throw new Crash();
    }
  }

  /** Dies before or after each change of the store, never within: a transaction is done wholly or not at all. */
  get store(): QueueStore {
    const around = async <T>(work: () => Promise<T>): Promise<T> => {
      this.mayDie();
      const result = await work();
      this.mayDie();
      return result;
    };
    return {
      all: () => this.inner.all(),
      add: (entry, file) => around(() => this.inner.add(entry, file)),
      put: (entry) => around(() => this.inner.put(entry)),
      remove: (entry) => around(() => this.inner.remove(entry)),
      file: (entry) => this.inner.file(entry),
    };
  }

  readonly send: Send = (entry) => {
    this.mayDie();
    this.sent.push(entry.key);
    if (this.refuses(entry)) {
      return Promise.resolve<Outcome>({ kind: 'refused', refusal: { status: 409, sentence: 'no', changes: [] } });
    }

    if (!this.keys.has(entry.key)) {
      this.keys.add(entry.key);
      this.done.push(`${entry.ticket}/${entry.key}`);
    }

    // It was done, and the answer does not arrive.
    this.mayDie();
    return Promise.resolve<Outcome>({ kind: 'done' });
  };
}

const me = 7;
const pressed = (key: string, ticket: string, person = me): NewEntry => ({
  key, ticket, person, at: '2026-03-01T08:00:00Z', withoutTime: false, seen: 3, order: { kind: 'command', command: 'notes', body: { text: key } }, refusal: null,
});

let stores = 0;
const freshStore = (): Promise<PhoneStore> => PhoneStore.open(`test-${stores++}`);

/** Starts the app again and again until a round ends by itself. */
async function live(world: World): Promise<void> {
  for (;;) {
    try {
      await drain(world.store, world.send, me, () => undefined);
      return;
    } catch (failure) {
      if (!(failure instanceof Crash)) {
        throw failure;
      }
    }
  }
}

describe('the queue over every pair of moments at which the phone may die', () => {
  const wanted = ['A/1', 'B/2', 'A/3', 'A/4'];

  it('does each command exactly once and each ticket in order', async () => {
    const counting = new World(await filled(), new Set());
    await live(counting);
    const moments = counting.moments;
    expect(moments).toBeGreaterThan(12);
    for (let first = 0; first < moments; first++) {
      for (let second = first; second < moments + 4; second++) {
        const store = await filled();
        const world = new World(store, new Set([first, second]));
        await live(world);
        expect(world.done, `died at ${first} and ${second}`).toEqual(wanted);
        expect(await store.all()).toEqual([]);
      }
    }
  }, 60_000);

  it('sends again with the same key what it has no answer for', async () => {
    // 0: before sending, 1: after the service has done it.
    const world = new World(await filled(), new Set([1]));
    await live(world);
    expect(world.sent.filter((key) => key === '1')).toHaveLength(2);
    expect(world.done.filter((key) => key === 'A/1')).toHaveLength(1);
  });

  async function filled(): Promise<PhoneStore> {
    const store = await freshStore();
    for (const [key, ticket] of [['1', 'A'], ['2', 'B'], ['3', 'A'], ['4', 'A']] as const) {
      await store.add(pressed(key, ticket));
    }
    return store;
  }
});

describe('a refusal', () => {
  it('stops its own ticket only, and what waits behind it goes when it is dropped', async () => {
    const store = await freshStore();
    for (const [key, ticket] of [['1', 'A'], ['2', 'A'], ['3', 'B']] as const) {
      await store.add(pressed(key, ticket));
    }

    const world = new World(store, new Set(), (entry) => entry.key === '1');
    await live(world);
    expect(world.done).toEqual(['B/3']);
    const [refused] = await store.all();
    expect(refused?.refusal?.sentence).toBe('no');
    if (refused !== undefined) {
      await store.remove(refused);
    }
    await live(world);
    expect(world.done).toEqual(['B/3', 'A/2']);
  });

  it('is kept over a death right after it', async () => {
    const store = await freshStore();
    await store.add(pressed('1', 'A'));
    // 0 before sending, 1 before the store learns of it, 2 after.
    const world = new World(store, new Set([1, 3]), () => true);
    await live(world);
    expect((await store.all()).map((entry) => entry.refusal?.status)).toEqual([409]);
  });
});

describe('the store', () => {
  it('sends nothing of another person', async () => {
    const store = await freshStore();
    await store.add(pressed('1', 'A', 8));
    await store.add(pressed('2', 'A'));
    const world = new World(store, new Set());
    await live(world);
    expect(world.done).toEqual(['A/2']);
    expect((await store.all()).map((entry) => entry.person)).toEqual([8]);
  });

  it('keeps a file until its entry leaves, and not longer', async () => {
    const store = await freshStore();
    const file = new Blob([new Uint8Array([1, 2, 3])]);
    await store.add({ ...pressed('1', 'A'), order: { kind: 'file', evidence: 'photo', moment: 'before', caption: null, bytes: 3 } }, file);
    const [entry] = await store.all();
    if (entry === undefined) {
      throw new Error('It was not kept.');
    }

    expect(await store.file(entry)).toBeDefined();
    await store.remove(entry);
    expect(await store.file(entry)).toBeUndefined();
  });

  it('goes on with what was kept after it was opened anew', async () => {
    const name = `test-${stores++}`;
    await (await PhoneStore.open(name)).add(pressed('1', 'A'));
    expect((await (await PhoneStore.open(name)).all()).map((entry) => entry.key)).toEqual(['1']);
  });

  it('forgets what others knew, and not what they have waiting', async () => {
    const store = await freshStore();
    await store.add(pressed('1', 'A', 8));
    await store.remember({ key: '8/tickets/mine', person: 8, at: 1, value: [] });
    await store.remember({ key: '7/tickets/mine', person: 7, at: 1, value: [] });
    await store.forgetOthers(7);
    expect(await store.known('8/tickets/mine')).toBeUndefined();
    expect(await store.known('7/tickets/mine')).toBeDefined();
    expect(await store.all()).toHaveLength(1);
  });
});
