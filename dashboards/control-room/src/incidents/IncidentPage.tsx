import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useAskAnew } from '../live/useAskAnew';
import { Loaded } from '../shared/Loaded';
import { defineTexts, useTexts } from '../texts/useTexts';
import { useSiteFormats } from '../tickets/ticketColumns';
import { Part } from '../tickets/page/Part';
import { halfOf } from '../tickets/page/trailText';
import { useLanguage } from '../texts/language';
import { IncidentCrews } from './IncidentCrews';
import { IncidentHead } from './IncidentHead';
import { IncidentNoteForm } from './IncidentNoteForm';
import { IncidentResources } from './IncidentResources';
import { IncidentSteps } from './IncidentSteps';
import { IncidentTickets } from './IncidentTickets';
import { incidentTexts } from './incidentTexts';
import '../tickets/tickets.css';
import '../tickets/page/ticketPage.css';

const texts = defineTexts({
  zh: { steps: '预案步骤', crews: '班组', resources: '资源', tickets: '工单', trail: '经过', service: '系统' },
  en: { steps: 'Steps of the plan', crews: 'Crews', resources: 'Resources', tickets: 'Tickets', trail: 'Trail', service: 'the service' },
});

/** One compound emergency: the plan, who works, what is needed, and what happened. */
export default function IncidentPage() {
  const id = Number(useParams()['id']);
  useAskAnew([['incidents', id]], (told) => (told.name === 'incident' && told.data.id === id) || (told.name === 'ticket' && told.data.incidentId === id));
  const incident = useQuery({ queryKey: ['incidents', id], queryFn: () => answer(api.GET('/api/v1/incidents/{id}', { params: { path: { id } } })) });
  return <Loaded query={incident}>{(detail) => <OneIncident detail={detail} />}</Loaded>;
}

function OneIncident({ detail }: { detail: Schema<'IncidentDetail'> }) {
  const t = useTexts(texts);
  return (
    <article className="ticket-page">
      <IncidentHead detail={detail} />
      <div className="ticket-columns">
        <div className="panel">
          <Part title={t.steps}>
            <IncidentSteps detail={detail} />
          </Part>
          <Part title={t.crews}>
            <IncidentCrews detail={detail} />
          </Part>
          <Part title={t.resources}>
            <IncidentResources detail={detail} />
          </Part>
          <Part title={t.tickets}>
            <IncidentTickets incident={detail.incident} />
          </Part>
        </div>
        <Trail detail={detail} />
      </div>
    </article>
  );
}

function Trail({ detail: { incident, trail } }: { detail: Schema<'IncidentDetail'> }) {
  const t = useTexts(texts);
  const words = useTexts(incidentTexts);
  const language = useLanguage();
  const formats = useSiteFormats(incident.site);
  return (
    <aside className="panel trail" aria-label={t.trail} tabIndex={0}>
      <h3>{t.trail}</h3>
      <IncidentNoteForm incident={incident} />
      <ol reversed>
        {trail.toReversed().map((line, index) => (
          <li key={trail.length - index}>
            <strong>{words.trail[line.what] ?? line.what}</strong>
            {line.detail !== null && <div className="trail-detail">{halfOf(line.detail, language)}</div>}
            <div className="trail-when">
              <time dateTime={line.at}>{`${formats.date(line.at)} ${formats.timeWithSeconds(line.at)}`}</time>
              <span>{line.actor ?? t.service}</span>
            </div>
          </li>
        ))}
      </ol>
    </aside>
  );
}
