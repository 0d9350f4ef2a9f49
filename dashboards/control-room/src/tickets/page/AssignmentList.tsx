import type { Schema } from '../../api/types';
import { Mark, type MarkTone } from '../../shared/Mark';
import { useStaff } from '../../shared/useStaff';
import { useLanguage } from '../../texts/language';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { useSiteFormats } from '../ticketColumns';
import { halfOf } from './trailText';

type Outcome = Schema<'AssignmentOutcome'>;

const texts = defineTexts<Readonly<Record<'automatic' | 'override', string>> & { outcome: Readonly<Record<Outcome, string>>; by: (who: string) => string; proposed: (who: string) => string }>({
  zh: {
    automatic: '自动', override: '人工改派', by: (who) => `由 ${who}`, proposed: (who) => `系统建议：${who}`,
    outcome: { waiting: '等待接单', accepted: '已接单', declined: '已拒单', timedOut: '超时未接', takenByOther: '他人接单', reassigned: '已改派', withdrawn: '已撤回' },
  },
  en: {
    automatic: 'automatic', override: 'against the proposal', by: (who) => `by ${who}`, proposed: (who) => `proposed: ${who}`,
    outcome: { waiting: 'Waiting for an answer', accepted: 'Accepted', declined: 'Declined', timedOut: 'No answer in time', takenByOther: 'Taken by another', reassigned: 'Given to another', withdrawn: 'Withdrawn' },
  },
});

const tones: Readonly<Record<Outcome, MarkTone>> = { waiting: 'warn', accepted: 'good', declined: 'bad', timedOut: 'bad', takenByOther: 'plain', reassigned: 'plain', withdrawn: 'plain' };

/** Each time it was given to somebody, with what came of it; the latest first. */
export function AssignmentList({ assignments, site }: { assignments: readonly Schema<'AssignmentView'>[]; site: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const staff = useStaff();
  const formats = useSiteFormats(site);
  return (
    <ul className="candidates">
      {assignments.toReversed().map((row) => (
        <li key={row.id} className="candidate">
          <div className="candidate-head">
            <strong>{[row.personId === null ? '' : staff.person(row.personId), row.contractorId === null ? '' : staff.firm(row.contractorId)].filter((name) => name !== '').join(' · ')}</strong>
            <Mark tone={tones[row.outcome]}>{t.outcome[row.outcome]}</Mark>
          </div>
          <div className="soft">
            {[formats.dateTime(row.at), row.automatic ? t.automatic : t.by(row.by), row.override ? t.override : '', row.override && row.proposedId !== null ? t.proposed(staff.person(row.proposedId)) : '']
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
          <div>{halfOf(row.why, language)}</div>
        </li>
      ))}
    </ul>
  );
}
