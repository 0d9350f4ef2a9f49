import { useFormats } from '../shared/formats';
import { trailWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';
import type { Entry } from './queue/entry';
import { usePhone } from './queue/QueueProvider';
import { useOrderWord } from './queue/useOrderWord';

/** What the service did not take, why, and what others have done since; the person decides. */
export function RefusedNote({ entry, behind, version }: { entry: Entry; behind: number; version: number }) {
  const t = useTexts(phoneTexts);
  const trail = useTexts(trailWords);
  const formats = useFormats();
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
        <button type="button" className="phone-wide" onClick={() => void queue.retry(entry, version)}>
          {t.again}
        </button>
      </div>
    </section>
  );
}
