import { isRecord } from '../../api/problem';
import type { Entry } from './entry';
import { drain, type QueueStore, type RoundEnd } from './drain';
import { sender, type Ask } from './send';

/** `busy`: another tab or the service worker is sending. */
export type SendEnd = RoundEnd | 'busy';

interface SendAll {
  store: QueueStore;
  ask: Ask;
  now: () => number;
  /** Whose queue; the service worker, who knows nobody, leaves it out and sends that of whoever is logged in. */
  person?: number;
  done: (entry: Entry, answer: unknown) => Promise<void>;
  changed: () => void;
}

/**
 * Sends what the person who is logged in has waiting. The service is asked first who that is: another's login sends nothing of this person.
 * A lock of the origin sees to it that only one tab, or the service worker, does it at a time.
 */
export async function sendAll({ store, ask, now, person, done, changed }: SendAll): Promise<SendEnd> {
  const entries = await store.all();
  if (!entries.some((entry) => entry.refusal === null && (person === undefined || entry.person === person))) {
    return 'empty';
  }

  return navigator.locks.request('facility.queue', { ifAvailable: true }, async (lock): Promise<SendEnd> => {
    if (lock === null) {
      return 'busy';
    }

    const loggedIn = await whoIsLoggedIn(ask);
    if (loggedIn === 'later' || loggedIn === 'nobody' || (person !== undefined && loggedIn !== person)) {
      return loggedIn === 'later' ? 'later' : 'loggedOut';
    }

    return drain(store, sender(ask, done, now), loggedIn, changed);
  });
}

async function whoIsLoggedIn(ask: Ask): Promise<number | 'nobody' | 'later'> {
  try {
    const response = await ask('/api/v1/session', { signal: AbortSignal.timeout(10_000) });
    if (response.status === 401) {
      return 'nobody';
    }

    const me: unknown = response.ok ? await response.json() : undefined;
    return isRecord(me) && typeof me['id'] === 'number' ? me['id'] : 'later';
  } catch {
    return 'later';
  }
}
