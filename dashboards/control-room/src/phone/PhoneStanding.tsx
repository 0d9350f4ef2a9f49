import { useLiveStanding } from '../live/LiveProvider';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';
import { usePhone, useQueue } from './queue/QueueProvider';

/** Above every page: whether there is signal, and what waits to be sent. Nothing when all is well. */
export function PhoneStanding() {
  const t = useTexts(phoneTexts);
  const { stream, known } = useLiveStanding();
  const { queue } = usePhone();
  const { entries, ofOthers, sending, end } = useQueue();
  const count = entries.length;
  const offline = stream === 'connecting';
  if (!offline && count === 0 && ofOthers === 0) {
    return null;
  }

  return (
    <div className="phone-standing" role="status" data-waiting={count} data-offline={offline}>
      <span>
        {offline && <strong>{known || !navigator.onLine ? `⚠ ${t.offline}` : t.connecting}</strong>}
        {offline && count > 0 && ' · '}
        {count > 0 && `↑ ${t.waits(count)} · ${sending && !offline ? t.sending : end === 'loggedOut' ? t.loggedOutWaits : entries.some((entry) => entry.refusal !== null) ? t.refused : t.sendLater}`}
        {ofOthers > 0 && ` ${t.ofOthers(ofOthers)}`}
      </span>
      {count > 0 && (
        <button type="button" className="phone-small" disabled={sending} onClick={() => queue.sendNow()}>
          {t.sendNow}
        </button>
      )}
    </div>
  );
}
