import { Link, useSearchParams } from 'react-router';
import type { Clock, Ticket, TicketState } from '../api/types';
import { LevelTag } from '../shared/LevelTag';
import { useStaff } from '../shared/useStaff';
import { ticketStateWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { ClockTag } from './ClockTag';
import { openStates } from './ticketFilters';
import { TicketMarks } from './TicketMarks';
import { TicketPlace } from './TicketPlace';

const texts = defineTexts({
  zh: { more: (count: number) => `还有 ${count} 张，在队列中查看`, none: '无' },
  en: { more: (count: number) => `${count} more: see them in the queue`, none: 'None' },
});

// Nobody reads further down a column; the queue has them all.
const mostCards = 60;

/** What is open by state, the most urgent first in each column. */
export function TicketBoard({ tickets, clocks }: { tickets: readonly Ticket[]; clocks: ReadonlyMap<string, Clock> }) {
  return (
    <div className="ticket-board">
      {openStates.map((state) => (
        <Column key={state} state={state} tickets={tickets.filter((ticket) => ticket.state === state)} clocks={clocks} />
      ))}
    </div>
  );
}

function Column({ state, tickets, clocks }: { state: TicketState; tickets: readonly Ticket[]; clocks: ReadonlyMap<string, Clock> }) {
  const t = useTexts(texts);
  const words = useTexts(ticketStateWords);
  const [address] = useSearchParams();
  const rest = new URLSearchParams(address);
  rest.set('view', 'queue');
  rest.set('state', state);
  return (
    <section className="ticket-column" aria-label={words[state]}>
      <h2>
        {words[state]} <span className="soft">{tickets.length}</span>
      </h2>
      {tickets.length === 0 && <p className="soft">{t.none}</p>}
      <ul>
        {tickets.slice(0, mostCards).map((ticket) => (
          <li key={ticket.number}>
            <Card ticket={ticket} clock={clocks.get(ticket.number)} />
          </li>
        ))}
      </ul>
      {tickets.length > mostCards && <Link to={`?${rest.toString()}`}>{t.more(tickets.length - mostCards)}</Link>}
    </section>
  );
}

function Card({ ticket, clock }: { ticket: Ticket; clock: Clock | undefined }) {
  const language = useLanguage();
  const staff = useStaff();
  return (
    <Link className="ticket-card" to={`/tickets/${ticket.number}`}>
      <span className="ticket-card-head">
        <LevelTag level={ticket.level} /> <span className="number">{ticket.number}</span>
      </span>
      <strong>{localText(ticket.titles, language, ticket.title)}</strong>
      <span className="soft">
        <TicketPlace ticket={ticket} />
      </span>
      <span>
        <TicketMarks ticket={ticket} />
      </span>
      {ticket.assignee && <span>{staff.person(ticket.assignee.id, ticket.assignee.name)}</span>}
      {clock !== undefined && <ClockTag clock={clock} />}
    </Link>
  );
}
