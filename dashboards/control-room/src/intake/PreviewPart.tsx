import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Schema } from '../api/types';
import { LevelTag } from '../shared/LevelTag';
import { ProblemNote } from '../shared/ProblemNote';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { Part } from '../tickets/page/Part';
import { SimilarList } from '../tickets/page/SimilarList';
import { TicketLink } from '../tickets/ticketColumns';
import { TicketPlace } from '../tickets/TicketPlace';
import { TicketStateTag } from '../tickets/TicketStateTag';

const texts = defineTexts({
  zh: { grade: '将定为', wait: '选择项目和类别后，在此显示等级、可能的重复和有帮助的经验', joins: '登记后将自动并入', possible: '可能是同一故障', join: '并入此工单', helped: '以前有帮助的经验', why: { sameAsset: '同一设备', sameReporter: '同一报修人', sameArea: '同一区域' }, panel: '定级与查重', reasons: { matrix: '按需求分级表', category: '此类别的固定等级', operator: '由登记人确定' } },
  en: { grade: 'Would be graded', wait: 'Choose site and kind: level, possible duplicates and what helped before are shown here', joins: 'Would join by itself', possible: 'May be the same fault', join: 'Join this ticket', helped: 'What helped before', why: { sameAsset: 'same asset', sameReporter: 'same reporter', sameArea: 'same area' }, panel: 'Grade and duplicates', reasons: { matrix: 'by the demand matrix', category: 'always so for this kind of fault', operator: 'set by hand' } },
});

/** What would become of the report as it is typed. */
export function PreviewPart({ preview, onJoin }: { preview: UseQueryResult<Schema<'ReportPreview'>>; onJoin: (number: string) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = preview;
  return (
    <section className="panel" aria-label={t.panel} aria-live="polite" aria-busy={preview.isFetching}>
      <ProblemNote problem={preview.error} />
      {data?.grade == null ? (
        <p className="soft">{t.wait}</p>
      ) : (
        <Part title={t.grade}>
          <p>
            <LevelTag level={data.grade.level} wide />
          </p>
          <p>{t.reasons[data.grade.reason]}</p>
        </Part>
      )}
      {data?.joins != null && (
        <Part title={t.joins}>
          <TicketLink number={data.joins} /> {data.why !== null && `(${t.why[data.why]})`}
        </Part>
      )}
      {data !== undefined && data.possible.length > 0 && (
        <Part title={t.possible}>
          <ul className="candidates">
            {data.possible.map((ticket) => (
              <li key={ticket.number} className="candidate">
                <div className="candidate-head">
                  <LevelTag level={ticket.level} /> <TicketLink number={ticket.number} /> <TicketStateTag state={ticket.state} />
                  <Button onClick={() => onJoin(ticket.number)}>{t.join}</Button>
                </div>
                {localText(ticket.titles, language, ticket.title)} ·{' '}
                <span className="soft">
                  <TicketPlace ticket={ticket} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {data?.similar != null && data.similar.articles.length + data.similar.solved.length > 0 && (
        <Part title={t.helped}>
          <SimilarList similar={data.similar} />
        </Part>
      )}
    </section>
  );
}
