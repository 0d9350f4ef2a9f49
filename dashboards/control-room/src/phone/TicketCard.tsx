import { Link } from 'react-router';
import type { Clock } from '../api/types';
import { LevelTag } from '../shared/LevelTag';
import { ticketStateWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { ClockFace } from './ClockFace';
import type { Expected } from './expected';
import { usePlaceNames } from './known/usePlaceNames';
import { nextClock } from './nextClock';
import { phoneTexts } from './phoneTexts';

/** One ticket in the list: how urgent, how long there is, what and where. */
export function TicketCard({ row: { ticket, ahead, waiting, refused }, clocks }: { row: Expected; clocks: readonly Clock[] }) {
  const t = useTexts(phoneTexts);
  const states = useTexts(ticketStateWords);
  const language = useLanguage();
  const place = usePlaceNames(ticket);
  return (
    <Link to={`/mine/${ticket.number}`} className="phone-card" data-level={ticket.level}>
      <span className="phone-row">
        <LevelTag level={ticket.level} wide />
        <span className="phone-state">
          {states[ticket.state]}
          {ahead && ` (${t.notSent})`}
        </span>
      </span>
      <ClockFace clock={nextClock(ticket.state, clocks)} timeZone={place.timeZone} />
      <strong className="phone-what">{localText(ticket.titles, language, ticket.title)}</strong>
      <span>{place.text}</span>
      {ticket.entrapment === true && (ticket.nobodyTrappedAt ?? null) === null && <span className="phone-danger">⚠ {t.entrapment}</span>}
      {refused !== undefined ? <span className="phone-danger">✗ {t.refused}</span> : waiting > 0 && <span className="phone-waits">↑ {t.waits(waiting)}</span>}
    </Link>
  );
}
