import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Ticket } from '../api/types';
import { useFormats } from '../shared/formats';
import { trailWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { usePlaceNames } from './known/usePlaceNames';
import { phoneTexts } from './phoneTexts';
import type { Entry } from './queue/entry';
import { usePhone } from './queue/QueueProvider';
import { useOrderWord } from './queue/useOrderWord';

/** What the service did not take, why, and what others have done since; the person decides. */
export function RefusedNote({ entry, behind, ticket }: { entry: Entry; behind: number; ticket: Ticket }) {
  const t = useTexts(phoneTexts);
  const trail = useTexts(trailWords);
  const formats = useFormats(usePlaceNames(ticket).timeZone);
  const queries = useQueryClient();
  // What was shown when it was pressed is no longer true.
  useEffect(() => void queries.invalidateQueries({ queryKey: ['tickets', ticket.number] }), [queries, ticket.number, entry.key]);
  const { queue } = usePhone();
  const what = useOrderWord(entry.order);
  const changes = entry.refusal?.changes ?? [];
  return (
    <section className="phone-refused" role="alert">
      <h2>✗ {t.refusedWhat(what)}</h2>
      <p>{entry.refusal?.sentence}</p>
      {changes.length > 0 && (
        <>
          <p>{t.changedSince}</p>
          <ul>
            {changes.map((change, index) => (
              <li key={index}>
                {typeof change['at'] === 'string' && `${formats.time(change['at'])} `}
                {wordOf(trail, typeof change['what'] === 'string' ? change['what'] : '')}
                {typeof change['actor'] === 'string' && ` ${t.by(change['actor'])}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {behind > 0 && <p>{t.stopped(behind)}</p>}
      <div className="phone-row">
        <button type="button" className="phone-wide" onClick={() => void queue.drop(entry)}>
          {t.drop}
        </button>
        <button type="button" className="phone-wide" onClick={() => void queue.retry(entry, ticket.version)}>
          {t.again}
        </button>
      </div>
    </section>
  );
}
