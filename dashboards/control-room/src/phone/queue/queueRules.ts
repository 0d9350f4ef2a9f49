import type { Entry, Refusal } from './entry';

/** What came of sending an entry. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The service does not believe the phone's clock; without the time it takes it. */
  | { readonly kind: 'timeRefused' }
  /** Nobody knows whether it was done: the same key goes again. `all`: there is no signal at all, others need not try. */
  | { readonly kind: 'later'; readonly all: boolean }
  /** The session has ended: it waits for the same person's login. */
  | { readonly kind: 'loggedOut' };

/** What becomes of an entry in the store. */
export type Change = { readonly kind: 'remove' } | { readonly kind: 'put'; readonly entry: Entry } | { readonly kind: 'keep' };

/**
 * What is to be sent next: the first of this person, in the order of pressing, whose ticket has nothing refused before it. Pure.
 * @param passed tickets that are not tried again in this round.
 */
export function next(entries: readonly Entry[], person: number, passed: ReadonlySet<string>): Entry | undefined {
  const stopped = new Set(passed);
  for (const entry of inOrder(entries, person)) {
    if (entry.refusal !== null) {
      stopped.add(entry.ticket);
    } else if (!stopped.has(entry.ticket)) {
      return entry;
    }
  }

  return undefined;
}

/** Pure. */
export function after(entry: Entry, outcome: Outcome): Change {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'remove' };
    case 'refused':
      // A position that came too late is of no use to anybody, and no reason to hold the repair up.
      return entry.order.kind === 'position' ? { kind: 'remove' } : { kind: 'put', entry: { ...entry, refusal: outcome.refusal } };
    case 'timeRefused':
      return entry.withoutTime
        ? { kind: 'put', entry: { ...entry, refusal: { status: 400, sentence: 'The service refused the time, though none was sent.', changes: [] } } }
        : { kind: 'put', entry: { ...entry, withoutTime: true } };
    case 'later':
    case 'loggedOut':
      return { kind: 'keep' };
  }
}

/** What a person has waiting, in the order of pressing; of one ticket when given. */
export function inOrder(entries: readonly Entry[], person: number, ticket?: string): Entry[] {
  return entries.filter((entry) => entry.person === person && (ticket === undefined || entry.ticket === ticket)).sort((a, b) => a.place - b.place);
}

/** What will go by itself: before the first refused one. */
export function going(entries: readonly Entry[]): Entry[] {
  const stop = entries.findIndex((entry) => entry.refusal !== null);
  return stop < 0 ? [...entries] : entries.slice(0, stop);
}

/** How long to wait after so many rounds without success, ms. */
export function pause(failures: number): number {
  return Math.min(15_000 * 2 ** Math.min(failures, 5), 300_000);
}
