import { Checkbox } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';
import { useSiteFormats } from '../tickets/ticketColumns';

/** The plan's steps in their order, to be ticked. */
export function IncidentSteps({ detail: { incident, steps } }: { detail: Schema<'IncidentDetail'> }) {
  const language = useLanguage();
  const formats = useSiteFormats(incident.site);
  const may = useMay('incidents.lead');
  const tick = useCommand(
    ({ position, done }: { position: number; done: boolean }) => answer(api.PUT('/api/v1/incidents/{id}/steps/{position}', { params: { path: { id: incident.id, position } }, body: { done } })),
    { touches: [['incidents', incident.id]] },
  );
  return (
    <ol className="candidates">
      {steps.map((step) => (
        <li key={step.id} className="candidate">
          <Checkbox checked={step.doneAt !== null} disabled={!may || !incident.open || tick.isPending} onChange={(event) => tick.mutate({ position: step.position, done: event.target.checked })}>
            {`${step.position}. ${localText(step.text, language)}`}
          </Checkbox>
          {step.doneAt !== null && <div className="soft">{`${formats.timeWithSeconds(step.doneAt)} · ${step.doneBy ?? ''}`}</div>}
        </li>
      ))}
    </ol>
  );
}
