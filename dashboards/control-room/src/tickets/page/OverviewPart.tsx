import type { TicketDetail } from '../../api/types';
import { Loaded } from '../../shared/Loaded';
import { useStaff } from '../../shared/useStaff';
import { faultClassWords, wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { SiteTime } from '../ticketColumns';
import { AgreedArrival } from './AgreedArrival';
import { AlarmList } from './AlarmList';
import { ClockRow } from './ClockRow';
import { ComplexRepair } from './ComplexRepair';
import { Facts, Part } from './Part';
import { StageList } from './StageList';
import { useTicketClocks } from './useTicketClocks';

const texts = defineTexts({
  zh: {
    clocks: '时限', noClocks: '没有时限', stages: '各阶段用时', alarms: '相关报警', repair: '维修结果', about: '报修内容', description: '描述', class: '故障类别', cause: '故障原因', measures: '处理措施', prevention: '预防措施',
    withoutPhotos: '没有照片的原因', cancelled: '取消原因', arrived: '到场人', repaired: '维修人', verified: '验收人', freed: '确认无人被困', report: '事故报告', filed: '提交',
  },
  en: {
    clocks: 'Clocks', noClocks: 'No clocks', stages: 'Time of each stage', alarms: 'Its alarms', repair: 'The repair', about: 'What was reported', description: 'Description', class: 'Class of fault', cause: 'Cause', measures: 'Measures',
    prevention: 'Prevention', withoutPhotos: 'Why without photos', cancelled: 'Cancelled because', arrived: 'Arrived', repaired: 'Repaired by', verified: 'Verified by', freed: 'Nobody trapped, confirmed by', report: 'Written report', filed: 'Filed',
  },
});

/** What it is about, how its clocks stand, and what came of it. */
export function OverviewPart({ detail }: { detail: TicketDetail }) {
  const t = useTexts(texts);
  const classes = useTexts(faultClassWords);
  const staff = useStaff();
  const { ticket, repair } = detail;
  const clocks = useTicketClocks(ticket.number);
  const person = (who: { id: number; name: string } | null): string | null => (who === null ? null : staff.person(who.id, who.name));
  return (
    <>
      {(ticket.description || ticket.faultClass) && (
        <Part title={t.about}>
          <Facts facts={[[t.description, ticket.description], [t.class, ticket.faultClass && wordOf(classes, ticket.faultClass)]]} />
        </Part>
      )}
      <Part title={t.clocks}>
        <Loaded query={clocks} empty={{ when: (rows) => rows.length === 0, text: t.noClocks }}>
          {(rows) => rows.map((clock) => <ClockRow key={`${clock.kind}-${clock.round}`} clock={clock} />)}
        </Loaded>
        <AgreedArrival ticket={ticket} />
        <ComplexRepair ticket={ticket} clocks={clocks.data ?? []} />
      </Part>
      <Part title={t.stages}>
        <StageList stages={detail.stages} />
      </Part>
      {ticket.alarms.length > 0 && (
        <Part title={t.alarms}>
          <AlarmList alarms={ticket.alarms} />
        </Part>
      )}
      {(repair.cause ?? repair.arrivedBy ?? repair.cancelReason) !== null && (
        <Part title={t.repair}>
          <Facts
            facts={[
              [t.cause, repair.cause], [t.measures, repair.measures], [t.prevention, repair.prevention], [t.withoutPhotos, repair.withoutPhotos], [t.cancelled, repair.cancelReason], [t.arrived, person(repair.arrivedBy)],
              [t.repaired, person(repair.repairedBy)], [t.verified, person(repair.verifiedBy)], [t.freed, person(repair.nobodyTrappedBy)],
            ]}
          />
        </Part>
      )}
      {detail.reports.map((report) => (
        <Part key={report.filedAt} title={`${t.report} · ${report.author}`}>
          <Facts facts={[[t.filed, <SiteTime key="filed" site={ticket.site} at={report.filedAt} />], [t.cause, report.cause], [t.measures, report.measures], [t.prevention, report.prevention]]} />
        </Part>
      ))}
    </>
  );
}
