import type { Schema } from '../../api/types';
import { Mark } from '../../shared/Mark';
import { useStaff } from '../../shared/useStaff';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { useSiteFormats } from '../ticketColumns';

type Rung = Schema<'EscalationRung'>;

const texts = defineTexts<{ rung: Readonly<Record<Rung, string>>; none: string; now: (rung: string, round: number) => string; ended: string; nobody: string }>({
  zh: {
    rung: { none: '首次派单', nextOnDuty: '下一位当班人员', allOnDuty: '本工种全体当班人员', supervisor: '主管', contractor: '外委单位', everybody: '全体再次呼叫' },
    none: '没有呼叫过任何人', now: (rung, round) => `正在升级：${rung}${round > 0 ? `（第 ${round} 轮）` : ''}`, ended: '升级已结束', nobody: '无人可呼叫：没有排班、主管或外委单位',
  },
  en: {
    rung: { none: 'First assignment', nextOnDuty: 'Next on duty', allOnDuty: 'All on duty in the trade', supervisor: 'Supervisor', contractor: 'Contractor', everybody: 'Everybody again' },
    none: 'Nobody was called', now: (rung, round) => `Escalating: ${rung}${round > 0 ? ` (round ${round})` : ''}`, ended: 'The escalation has ended', nobody: 'Nobody can be called: no roster, no supervisor, no contractor',
  },
});

/** Who was called, and how far the escalation has come. */
export function CallList({ dispatch: { calls, escalation }, site }: { dispatch: Schema<'TicketDispatch'>; site: string }) {
  const t = useTexts(texts);
  const staff = useStaff();
  const formats = useSiteFormats(site);
  return (
    <>
      {escalation !== null && (escalation.rung !== 'none' || escalation.nobody) && (
        <p>
          <Mark tone={escalation.nobody ? 'bad' : escalation.active ? 'warn' : 'plain'}>{escalation.nobody ? t.nobody : escalation.active ? t.now(t.rung[escalation.rung], escalation.round) : t.ended}</Mark>
        </p>
      )}
      {calls.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <ul className="plain-list">
          {calls.map((call, index) => (
            <li key={index}>
              <span className="number">{formats.timeWithSeconds(call.at)}</span> · {staff.person(call.personId)} <span className="soft">({t.rung[call.rung]})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
