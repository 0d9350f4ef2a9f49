import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { isRecord } from '../../api/problem';
import { useMe } from '../../session/SessionProvider';
import { useLanguage } from '../../texts/language';
import { rememberStep } from '../known/rememberStep';
import type { Entry } from './entry';
import { PhoneQueue, type QueueView } from './PhoneQueue';
import { phoneStore, type PhoneStore } from './phoneStore';
import { inOrder } from './queueRules';

interface Phone {
  queue: PhoneQueue;
  store: PhoneStore;
}

const PhoneContext = createContext<Phone | undefined>(undefined);

/** The queue of who is logged in, for all pages below. Nothing is shown until the device's store is open, which takes a few milliseconds. */
export function QueueProvider({ children, broken }: { children: ReactNode; broken: (failure: Error) => ReactNode }) {
  const me = useMe();
  const queries = useQueryClient();
  const language = useLanguage();
  const person = me.id;
  const [phone, setPhone] = useState<Phone>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (person === null) {
      return;
    }

    let close: (() => void) | undefined;
    let left = false;
    const open = async (): Promise<void> => {
      const store = await phoneStore();
      await store.forgetOthers(person);
      if (left) {
        return;
      }

      const queue = new PhoneQueue(store, person, async (entry, answer) => {
        if (isRecord(answer)) {
          await rememberStep(queries, store, person, entry.ticket, answer);
        }
        void queries.invalidateQueries({ queryKey: ['tickets', entry.ticket] });
      });
      close = queue.open();
      setPhone({ queue, store });
    };
    open().catch((reason: unknown) => setFailure(reason instanceof Error ? reason : new Error(String(reason))));
    return () => {
      left = true;
      close?.();
    };
  }, [person, queries]);
  // The service worker writes notifications, and cannot see what the page keeps elsewhere.
  useEffect(() => void phone?.store.set('language', language), [phone, language]);
  if (failure !== undefined) {
    return broken(failure);
  }

  return phone?.queue.person === person ? <PhoneContext value={phone}>{children}</PhoneContext> : null;
}

export function usePhone(): Phone {
  const phone = use(PhoneContext);
  if (phone === undefined) {
    throw new Error('usePhone belongs below QueueProvider.');
  }

  return phone;
}

export function useQueue(): QueueView {
  const { queue } = usePhone();
  return useSyncExternalStore(queue.listen, queue.current);
}

/** What of a ticket waits to be sent, in order. */
export function useWaiting(ticket: string): readonly Entry[] {
  const { queue } = usePhone();
  const { entries } = useQueue();
  return inOrder(entries, queue.person, ticket);
}
