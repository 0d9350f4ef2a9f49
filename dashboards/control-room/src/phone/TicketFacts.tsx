import type { Ticket, TicketDetail } from '../api/types';
import { useFormats } from '../shared/formats';
import { alarmStateWords, evidenceKindWords, trailWords, wordOf } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { CallSite } from './CallSite';
import { usePlaceNames } from './known/usePlaceNames';
import { phoneTexts } from './phoneTexts';
import type { Entry } from './queue/entry';
import { SimilarCases } from './SimilarCases';
import { WaitingList } from './WaitingList';

/** Below the head: whom to call, what was reported, its alarms, what helped before, what has been done. */
export function TicketFacts({ detail, ticket, waiting }: { detail: TicketDetail; ticket: Ticket; waiting: readonly Entry[] }) {
  const t = useTexts(phoneTexts);
  const language = useLanguage();
  const { timeZone } = usePlaceNames(ticket);
  const formats = useFormats(timeZone);
  const trail = useTexts(trailWords);
  const evidence = useTexts(evidenceKindWords);
  const alarmStates = useTexts(alarmStateWords);
  return (
    <>
      <CallSite ticket={ticket} />
      <WaitingList waiting={waiting} timeZone={timeZone} />
      {ticket.description && (
        <section className="phone-part">
          <h2>{t.description}</h2>
          <p className="phone-said">{ticket.description}</p>
        </section>
      )}
      <section className="phone-part">
        <h2>{t.alarms}</h2>
        <p>
          {t.since} {formats.dateTime(ticket.raisedAt)}
        </p>
        <ul className="phone-lines">
          {ticket.alarms.map((alarm) => (
            <li key={alarm.id}>
              <strong>{localText(alarm.texts, language, alarm.text)}</strong>
              <span>
                {alarmStates[alarm.state]} · {formats.time(alarm.activeAt)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <SimilarCases number={ticket.number} />
      {(detail.evidence.length > 0 || detail.parts.length > 0) && (
        <section className="phone-part">
          <h2>{t.evidence}</h2>
          <div className="phone-thumbs">
            {detail.evidence.map((piece) =>
              piece.mediaType.startsWith('image/') && piece.mediaType !== 'image/heic' ? (
                <a key={piece.id} href={piece.path} target="_blank" rel="noreferrer">
                  <img src={piece.path} alt={[evidence[piece.kind], piece.moment && t.moment[piece.moment], piece.caption].filter(Boolean).join(' · ')} loading="lazy" />
                </a>
              ) : (
                <a key={piece.id} href={piece.path} target="_blank" rel="noreferrer" className="phone-small">
                  {evidence[piece.kind]}
                </a>
              ),
            )}
          </div>
          <ul className="phone-lines">
            {detail.parts.map((part, index) => (
              <li key={index}>
                {part.model} × {formats.number(part.quantity, 3)} {part.unit}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="phone-part">
        <summary>
          {t.trail} ({detail.trail.length})
        </summary>
        <ul className="phone-lines">
          {detail.trail.toReversed().map((line, index) => (
            <li key={index}>
              <span>{formats.dateTime(line.at)}</span>
              <strong>{wordOf(trail, line.what)}</strong>
              {line.actor !== null && <span>{t.by(line.actor)}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
