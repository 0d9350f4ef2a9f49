import type { Clock } from '../api/types';
import { useMe } from '../session/SessionProvider';
import { LevelTag } from '../shared/LevelTag';
import { holdReasonWords, ticketStateWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { ClockFace } from './ClockFace';
import type { Expected } from './expected';
import { usePlaceNames } from './known/usePlaceNames';
import { nextClock } from './nextClock';
import { phoneTexts } from './phoneTexts';

/** What an engineer must see in one look: how urgent, how long, what, where, how far. */
export function TicketHead({ row: { ticket, ahead, waiting, refused }, departed, clocks }: { row: Expected; departed: boolean; clocks: readonly Clock[] }) {
  const t = useTexts(phoneTexts);
  const states = useTexts(ticketStateWords);
  const holds = useTexts(holdReasonWords);
  const language = useLanguage();
  const me = useMe();
  const place = usePlaceNames(ticket);
  const trapped = ticket.entrapment === true && (ticket.nobodyTrappedAt ?? null) === null;
  return (
    <header className="phone-head" data-level={ticket.level}>
      <span className="phone-row">
        <LevelTag level={ticket.level} wide />
        <span className="phone-state" data-state={ticket.state} data-unsent={ahead}>
          {ticket.state === 'accepted' && departed ? t.onTheWay : states[ticket.state]}
          {ahead && ` (${t.notSent})`}
        </span>
      </span>
      {trapped && <p className="phone-danger">⚠ {t.entrapment}</p>}
      <ClockFace clock={nextClock(ticket.state, clocks)} timeZone={place.timeZone} />
      <h1 className="phone-what">{localText(ticket.titles, language, ticket.title)}</h1>
      <p className="phone-where">
        {place.asset !== null && <strong>{place.asset}</strong>}
        <span>{[place.area, place.site].filter((word) => word !== null).join(' · ')}</span>
      </p>
      {ticket.hold && (
        <p>
          {t.holdSince(holds[ticket.hold.reason])} {ticket.hold.text}
        </p>
      )}
      {ticket.major === true && <p className="phone-danger">{t.major}</p>}
      {ticket.repeat === true && <p>{t.repeat}</p>}
      {ticket.assignee && ticket.assignee.id !== me.id && <p>{t.notMine(ticket.assignee.name)}</p>}
      {!ticket.assignee && <p>{t.nobody}</p>}
      {waiting > 0 && refused === undefined && <p className="phone-waits">↑ {t.waitsHere(waiting)} · {t.sendLater}</p>}
    </header>
  );
}
