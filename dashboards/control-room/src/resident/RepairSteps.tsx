import type { Schema } from '../api/types';
import { Formats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { useLanguage } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { residentTexts } from './residentTexts';

const order = ['received', 'assigned', 'onTheWay', 'inWork', 'done'] as const;

/** The repair as five steps, what is expected when, and who comes. */
export function RepairSteps({ progress: { stage, expectedAt, person } }: { progress: Schema<'RepairProgress'> }) {
  const t = useTexts(residentTexts);
  const formats = new Formats(useLanguage());
  const now = useNow();
  if (stage === 'cancelled') {
    return (
      <section>
        <p className="resident-large">{t.cancelled}</p>
      </section>
    );
  }

  // What waits has begun.
  const current = order.indexOf(stage === 'waiting' ? 'inWork' : stage);
  return (
    <section>
      <ol className="resident-steps">
        {order.map((step, index) => {
          const standing = index < current || stage === 'done' ? 'finished' : index === current ? 'now' : 'ahead';
          return (
            <li key={step} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
              <span aria-hidden>{standing === 'finished' ? '✓' : standing === 'now' ? '●' : '○'}</span>
              {t.steps[step]} <span className="resident-hidden">({t[standing]})</span>
            </li>
          );
        })}
      </ol>
      {stage === 'waiting' && <p>{t.waiting}</p>}
      {person !== null && (
        <p>
          {t.person}: <strong>{person}</strong>
        </p>
      )}
      {expectedAt !== null &&
        (Date.parse(expectedAt) < now ? (
          <p>{t.late}</p>
        ) : (
          <p>
            {stage === 'inWork' ? t.completion : t.arrival}: <strong className="resident-large">{formats.dateTime(expectedAt)}</strong>
          </p>
        ))}
    </section>
  );
}
