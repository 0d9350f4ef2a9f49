import { Tabs } from 'antd';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { TicketDetail } from '../api/types';
import { Loaded } from '../shared/Loaded';
import { defineTexts, useTexts } from '../texts/useTexts';
import { ContactPart } from './page/ContactPart';
import { DispatchPart } from './page/DispatchPart';
import { EvidencePart } from './page/EvidencePart';
import { OverviewPart } from './page/OverviewPart';
import { PartsPart } from './page/PartsPart';
import { SimilarPart } from './page/SimilarPart';
import { TelemetryPart } from './page/TelemetryPart';
import { TicketHead } from './page/TicketHead';
import { TrailPart } from './page/TrailPart';
import { useTicket } from './page/useTicket';
import './tickets.css';
import './page/ticketPage.css';

const texts = defineTexts({
  zh: { overview: '概况', dispatch: '派单与人员', telemetry: '数据曲线', evidence: (count: number) => `影像资料 ${count}`, parts: (count: number) => `备件 ${count}`, contact: '通知与回访', similar: '相似案例', parts_: '工单内容' },
  en: { overview: 'Overview', dispatch: 'Dispatch', telemetry: 'Telemetry', evidence: (count: number) => `Evidence ${count}`, parts: (count: number) => `Parts ${count}`, contact: 'Notices and follow-up', similar: 'Similar cases', parts_: 'Parts of the ticket' },
});

/** One ticket's page. Its parts can be linked to: `#dispatch`, `#evidence`. */
export default function TicketPage() {
  const { number = '' } = useParams();
  const ticket = useTicket(number);
  return <Loaded query={ticket}>{(detail) => <OneTicket key={number} detail={detail} />}</Loaded>;
}

function OneTicket({ detail }: { detail: TicketDetail }) {
  const t = useTexts(texts);
  const { hash } = useLocation();
  const navigate = useNavigate();
  const parts = [
    { key: 'overview', label: t.overview, children: <OverviewPart detail={detail} /> },
    { key: 'dispatch', label: t.dispatch, children: <DispatchPart detail={detail} /> },
    { key: 'telemetry', label: t.telemetry, children: <TelemetryPart ticket={detail.ticket} /> },
    { key: 'evidence', label: t.evidence(detail.evidence.length), children: <EvidencePart detail={detail} /> },
    { key: 'parts', label: t.parts(detail.parts.length), children: <PartsPart detail={detail} /> },
    { key: 'contact', label: t.contact, children: <ContactPart ticket={detail.ticket} /> },
    { key: 'similar', label: t.similar, children: <SimilarPart ticket={detail.ticket} /> },
  ];
  const asked = hash.slice(1);
  return (
    <article className="ticket-page">
      <TicketHead detail={detail} />
      <div className="ticket-columns">
        <Tabs
          className="panel ticket-parts"
          aria-label={t.parts_}
          activeKey={parts.some((part) => part.key === asked) ? asked : 'overview'}
          onChange={(key) => void navigate(`#${key}`, { replace: true })}
          destroyOnHidden
          items={parts}
        />
        <TrailPart detail={detail} />
      </div>
    </article>
  );
}
