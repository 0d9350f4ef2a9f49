import { useFormats } from '../shared/formats';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';
import type { Entry } from './queue/entry';
import { useOrderWord } from './queue/useOrderWord';

/** What of a ticket is not sent yet, in the order of sending. */
export function WaitingList({ waiting, timeZone }: { waiting: readonly Entry[]; timeZone: string | undefined }) {
  const t = useTexts(phoneTexts);
  if (waiting.length === 0) {
    return null;
  }

  return (
    <section className="phone-part">
      <h2>{t.notSent}</h2>
      <ol className="phone-lines">
        {waiting.map((entry) => (
          <Waiting key={entry.key} entry={entry} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  );
}

function Waiting({ entry, timeZone }: { entry: Entry; timeZone: string | undefined }) {
  const what = useOrderWord(entry.order);
  const formats = useFormats(timeZone);
  return (
    <li data-refused={entry.refusal !== null}>
      {entry.refusal === null ? '↑' : '✗'} {formats.timeWithSeconds(entry.at)} <strong>{what}</strong>
    </li>
  );
}
