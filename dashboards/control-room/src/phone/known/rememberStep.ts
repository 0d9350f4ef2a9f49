import type { QueryClient } from '@tanstack/react-query';
import { isRecord } from '../../api/problem';
import type { Ticket, TicketDetail } from '../../api/types';
import { serverNow } from '../../shared/serverClock';
import type { PhoneStore } from '../queue/phoneStore';
import { keptKey, keptName } from './useKept';

/**
 * Puts the ticket that a command answered with into what is shown and kept, before the command leaves the queue: otherwise the ticket would fall back for a moment,
 * or until there is signal again.
 */
export async function rememberStep(queries: QueryClient, store: PhoneStore, person: number, number: string, answer: Record<string, unknown>): Promise<void> {
  const { ticket } = answer;
  if (isRecord(ticket)) {
    await change<TicketDetail>(['tickets', number], (detail) => ({ ...detail, ticket: { ...detail.ticket, ...ticket } }));
    await change<readonly Ticket[]>(['tickets', 'mine'], (mine) => mine.map((one) => (one.number === number ? { ...one, ...ticket } : one)));
  } else if (typeof answer['sha256'] === 'string') {
    // A file: what the service answers is the piece of evidence.
    await change<TicketDetail>(['tickets', number], (detail) => ({ ...detail, evidence: [...detail.evidence, answer as TicketDetail['evidence'][number]] }));
  }

  async function change<T>(key: readonly string[], to: (data: T) => T): Promise<void> {
    queries.setQueryData<T>(keptKey(key), (data) => (data === undefined ? undefined : to(data)));
    const kept = await store.known(keptName(person, key));
    if (kept !== undefined) {
      // Kept by the query of this key.
      await store.remember({ ...kept, at: serverNow(), value: to(kept.value as T) });
    }
  }
}
