import type { Schema } from '../../api/types';
import { useFormats } from '../../shared/formats';
import { defineTexts, useTexts } from '../../texts/useTexts';

const texts = defineTexts({
  zh: { of: { respond: '响应', accept: '接单', travel: '路途', repair: '维修', verify: '验收', held: '挂起', total: '总计' }, running: '进行中' },
  en: { of: { respond: 'Respond', accept: 'Accept', travel: 'Travel', repair: 'Repair', verify: 'Verify', held: 'Held', total: 'Total' }, running: 'running' },
});

/** How long each stage took, or has taken so far when the ticket was loaded. */
export function StageList({ stages }: { stages: readonly Schema<'TicketStageView'>[] }) {
  const t = useTexts(texts);
  const formats = useFormats();
  return (
    <ul className="stage-list">
      {stages.map((stage) => (
        <li key={stage.stage}>
          <span className="soft">{t.of[stage.stage]}</span>
          <strong>{formats.duration(stage.seconds * 1_000)}</strong>
          {stage.running && <span className="soft">{t.running}</span>}
        </li>
      ))}
    </ul>
  );
}
