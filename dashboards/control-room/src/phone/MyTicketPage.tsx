import { useParams } from 'react-router';
import { answer, api } from '../api/client';
import { useMe } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { useTexts } from '../texts/useTexts';
import { expected } from './expected';
import { LiveTickets } from './known/LiveTickets';
import { useKept } from './known/useKept';
import { phoneTexts } from './phoneTexts';
import { useWaiting } from './queue/QueueProvider';
import { StepBar } from './steps/StepBar';
import { TicketFacts } from './TicketFacts';
import { TicketHead } from './TicketHead';
import { BackBar } from './BackBar';
import { RefusedNote } from './RefusedNote';

/** One ticket: what, where, since when, what helped before, and the next step as one large button. */
export default function MyTicketPage() {
  const { number = '' } = useParams();
  const t = useTexts(phoneTexts);
  const me = useMe();
  const formats = useFormats();
  const waiting = useWaiting(number);
  const detail = useKept(['tickets', number], (signal) => answer(api.GET('/api/v1/tickets/{number}', { params: { path: { number } }, signal })), 60_000);
  const clocks = useKept(['clocks', number], (signal) => answer(api.GET('/api/v1/tickets/{number}/clocks', { params: { path: { number } }, signal })), 60_000);
  const known = detail.data;
  if (known === undefined) {
    return (
      <main className="phone-content">
        <BackBar number={number} />
        {detail.pending ? (
          <p>{t.loading}</p>
        ) : (
          <div role="alert">
            <p className="phone-large">{detail.problem?.message ?? t.unknownTicket}</p>
            <p>{t.unknownTicket}</p>
            <button type="button" className="phone-wide" onClick={detail.reload}>
              {t.retry}
            </button>
          </div>
        )}
      </main>
    );
  }

  const row = expected(known.ticket, waiting, me);
  const lastDeparture = known.trail.findLast((line) => line.what === 'Noted' && (line.detail ?? '').includes('on the way'));
  const accepted = known.ticket.times?.accepted ?? null;
  // One on the way before it was accepted anew was on another way.
  const departed = row.departed || (lastDeparture !== undefined && (accepted === null || Date.parse(lastDeparture.at) >= Date.parse(accepted)));
  return (
    <>
      <LiveTickets number={number} />
      <main className="phone-content with-next">
        <BackBar number={number} />
        {detail.from !== undefined && <p className="phone-soft">{t.lastKnown(formats.dateTime(detail.from))}</p>}
        {row.refused !== undefined && <RefusedNote entry={row.refused} behind={waiting.filter((entry) => entry.place > (row.refused?.place ?? 0)).length} ticket={known.ticket} />}
        <TicketHead row={row} departed={departed} clocks={clocks.data ?? []} />
        <TicketFacts detail={known} ticket={row.ticket} waiting={waiting} />
      </main>
      <StepBar detail={known} ticket={row.ticket} departed={departed} />
    </>
  );
}

