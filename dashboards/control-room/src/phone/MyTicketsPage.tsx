import { answer, api } from '../api/client';
import type { Clock } from '../api/types';
import { useMe } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { useTexts } from '../texts/useTexts';
import { expected } from './expected';
import { LiveTickets } from './known/LiveTickets';
import { useKept } from './known/useKept';
import { PhoneNav } from './PhoneNav';
import { phoneTexts } from './phoneTexts';
import { inOrder } from './queue/queueRules';
import { useQueue } from './queue/QueueProvider';
import { TicketCard } from './TicketCard';

/** What the engineer has to do, the most urgent first. */
export default function MyTicketsPage() {
  const t = useTexts(phoneTexts);
  const me = useMe();
  const formats = useFormats();
  const { entries } = useQueue();
  const mine = useKept(['tickets', 'mine'], async (signal) => (await answer(api.GET('/api/v1/tickets/mine', { params: { query: { size: 200 } }, signal }))).items, 60_000);
  const clocks = useKept(['clocks', 'running'], async (signal) => (await answer<{ items: Clock[] }>(api.GET('/api/v1/clocks', { params: { query: { running: true, size: 500 } }, signal }))).items, 60_000);
  const rows = (mine.data ?? []).map((ticket) => expected(ticket, inOrder(entries, me.id ?? 0, ticket.number), me));
  const todo = rows.filter((row) => row.ticket.state !== 'repaired' && row.ticket.state !== 'verified');
  const done = rows.filter((row) => row.ticket.state === 'repaired' || row.ticket.state === 'verified');
  const list = (some: typeof rows) => (
    <ul className="phone-list">
      {some.map((row) => (
        <li key={row.ticket.number}>
          <TicketCard row={row} clocks={(clocks.data ?? []).filter((clock) => clock.ticket === row.ticket.number)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <LiveTickets />
      <main className="phone-content with-nav">
        <h1 className="phone-title">
          {t.tickets} {rows.length > 0 && <span className="phone-count">{todo.length}</span>}
        </h1>
        {mine.from !== undefined && <p className="phone-soft">{t.lastKnown(formats.dateTime(mine.from))}</p>}
        {mine.data === undefined ? (
          mine.pending ? (
            <p>{t.loading}</p>
          ) : (
            <div role="alert">
              <p>{mine.problem?.message ?? t.offline}</p>
              <button type="button" className="phone-wide" onClick={mine.reload}>
                {t.retry}
              </button>
            </div>
          )
        ) : rows.length === 0 ? (
          <div className="phone-empty">
            <p className="phone-large">{t.none}</p>
            <p>{t.noneSub}</p>
          </div>
        ) : (
          <>
            {list(todo)}
            {done.length > 0 && (
              <>
                <h2>{t.doneBefore}</h2>
                {list(done)}
              </>
            )}
          </>
        )}
      </main>
      <PhoneNav />
    </>
  );
}
