import type { Entry, NewEntry } from './entry';
import { after, next, type Outcome } from './queueRules';

/** Where entries lie until the service has them; each method is done wholly or not at all. */
export interface QueueStore {
  all(): Promise<Entry[]>;
  add(entry: NewEntry, file?: Blob): Promise<void>;
  put(entry: Entry): Promise<void>;
  /** The entry and its file. */
  remove(entry: Entry): Promise<void>;
  file(entry: Entry): Promise<Blob | undefined>;
}

/** Sends one entry; what was done before under the same key is not done again by the service. */
export type Send = (entry: Entry, file: Blob | undefined) => Promise<Outcome>;

/** How a round ended: nothing left to send, no signal, the session is over, or some tickets were passed over. */
export type RoundEnd = 'empty' | 'later' | 'loggedOut';

/**
 * One round over the queue: sends what a person has waiting, in order, until nothing is left that could go. What was done leaves the store after the answer
 * and never before: when the app dies in between, the entry goes again with the same key, and the service says that it is done.
 * Only one round at a time may run on a device.
 */
export async function drain(store: QueueStore, send: Send, person: number, changed: () => void): Promise<RoundEnd> {
  const passed = new Set<string>();
  for (;;) {
    const entry = next(await store.all(), person, passed);
    if (entry === undefined) {
      return passed.size === 0 ? 'empty' : 'later';
    }

    const outcome = await send(entry, entry.order.kind === 'file' ? await store.file(entry) : undefined);
    const change = after(entry, outcome);
    if (change.kind === 'remove') {
      await store.remove(entry);
    } else if (change.kind === 'put') {
      await store.put(change.entry);
    }

    changed();
    if (outcome.kind === 'loggedOut' || (outcome.kind === 'later' && outcome.all)) {
      return outcome.kind;
    }

    if (outcome.kind === 'later') {
      passed.add(entry.ticket);
    }
  }
}
