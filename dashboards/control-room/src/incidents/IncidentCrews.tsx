import { Table } from 'antd';
import type { Schema } from '../api/types';
import { useStaff } from '../shared/useStaff';
import { tradeWords, wordOf } from '../shared/words';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { TicketLink } from '../tickets/ticketColumns';
import { TicketStateTag } from '../tickets/TicketStateTag';

const texts = defineTexts({
  zh: { crew: '班组', trade: '工种', ticket: '工单', state: '状态', who: '负责人', none: '没有派出班组', nobody: '未派人' },
  en: { crew: 'Crew', trade: 'Trade', ticket: 'Ticket', state: 'State', who: 'Assignee', none: 'No crew was sent', nobody: 'Nobody' },
});

/** The crews, each with its ticket and how far that is. */
export function IncidentCrews({ detail }: { detail: Schema<'IncidentDetail'> }) {
  const t = useTexts(texts);
  const trades = useTexts(tradeWords);
  const language = useLanguage();
  const staff = useStaff();
  return (
    <Table<Schema<'IncidentCrewView'>>
      aria-label={t.crew}
      size="small"
      rowKey={(crew) => `${crew.ticket} ${crew.trade}`}
      dataSource={detail.crews}
      pagination={false}
      locale={{ emptyText: t.none }}
      columns={[
        { title: t.crew, render: (_, crew) => localText(crew.name, language) },
        { title: t.trade, render: (_, crew) => wordOf(trades, crew.trade) },
        { title: t.ticket, render: (_, crew) => <TicketLink number={crew.ticket} /> },
        { title: t.state, render: (_, crew) => <TicketStateTag state={crew.state} /> },
        { title: t.who, render: (_, crew) => (crew.assigneeId === null ? t.nobody : staff.person(crew.assigneeId)) },
      ]}
    />
  );
}
