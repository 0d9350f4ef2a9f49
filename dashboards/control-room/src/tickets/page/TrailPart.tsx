import type { Schema, TicketDetail } from '../../api/types';
import { trailWords, wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { useSiteFormats } from '../ticketColumns';
import { useTrailSentence } from './useTrailSentence';

const texts = defineTexts({
  zh: { title: '经过', service: '系统', from: (address: string) => `来自 ${address}`, said: (time: string) => `现场时间 ${time}` },
  en: { title: 'Trail', service: 'the service', from: (address: string) => `from ${address}`, said: (time: string) => `done at ${time} by the phone` },
});

/** Everything that happened, the latest on top: what, who, when, and from where. */
export function TrailPart({ detail }: { detail: TicketDetail }) {
  const t = useTexts(texts);
  return (
    <aside className="panel trail" aria-label={t.title} tabIndex={0}>
      <h3>{t.title}</h3>
      <ol reversed>
        {detail.trail.toReversed().map((line, index) => (
          <TrailLine key={detail.trail.length - index} line={line} site={detail.ticket.site} />
        ))}
      </ol>
    </aside>
  );
}

function TrailLine({ line, site }: { line: Schema<'TicketEventView'>; site: string }) {
  const t = useTexts(texts);
  const words = useTexts(trailWords);
  const formats = useSiteFormats(site);
  const sentence = useTrailSentence(site)(line);
  return (
    <li>
      <strong>{wordOf(words, line.what)}</strong>
      {sentence !== '' && <div className="trail-detail">{sentence}</div>}
      <div className="trail-when">
        <time dateTime={line.at}>{`${formats.date(line.at)} ${formats.timeWithSeconds(line.at)}`}</time>
        <span>{line.actor ?? t.service}</span>
        {line.from !== null && <span>{t.from(line.from)}</span>}
        {line.saidAt !== null && <span>{t.said(formats.timeWithSeconds(line.saidAt))}</span>}
      </div>
    </li>
  );
}
