import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { Clock, Ticket } from '../api/types';
import { useFormats, type Formats } from '../shared/formats';
import { LevelTag } from '../shared/LevelTag';
import { useNow } from '../shared/useNow';
import { useSites } from '../shared/useSites';
import { useStaff } from '../shared/useStaff';
import { tradeWords, wordOf } from '../shared/words';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { ClockTag } from './ClockTag';
import { TicketMarks } from './TicketMarks';
import { TicketPlace } from './TicketPlace';
import { TicketStateTag } from './TicketStateTag';

export const columnTexts = defineTexts({
  zh: { number: '编号', level: '等级', state: '状态', title: '故障', place: '位置', trade: '工种', assignee: '负责人', age: '已历时', clock: '下一时限', raised: '产生时间', ended: '结束时间', nobody: '未派人' },
  en: { number: 'Number', level: 'Level', state: 'State', title: 'Fault', place: 'Place', trade: 'Trade', assignee: 'Assignee', age: 'Age', clock: 'Next clock', raised: 'Raised', ended: 'Ended', nobody: 'Nobody' },
});

type Column = TableColumnType<Ticket>;

/** The columns that every list of tickets has. */
export function useTicketColumns(): { number: Column; level: Column; state: Column; title: Column; place: Column; trade: Column; assignee: Column } {
  const t = useTexts(columnTexts);
  return {
    number: { title: t.number, width: 125, render: (_, ticket) => <TicketLink number={ticket.number} /> },
    level: { title: t.level, width: 90, render: (_, ticket) => <LevelTag level={ticket.level} /> },
    state: { title: t.state, width: 135, render: (_, ticket) => <TicketStateTag state={ticket.state} /> },
    title: { title: t.title, width: 360, render: (_, ticket) => <TicketTitle ticket={ticket} /> },
    place: { title: t.place, width: 250, render: (_, ticket) => <TicketPlace ticket={ticket} /> },
    trade: { title: t.trade, width: 110, render: (_, ticket) => <Trade trade={ticket.trade} /> },
    assignee: { title: t.assignee, width: 160, render: (_, ticket) => <Assignee ticket={ticket} /> },
  };
}

/** How long ago it was raised. */
export function useAgeColumn(): Column {
  return { title: useTexts(columnTexts).age, width: 115, className: 'number', render: (_, ticket) => <Age since={ticket.raisedAt} /> };
}

/** @param clockOf the next clock of the ticket of this number. */
export function useClockColumn(clockOf: ReadonlyMap<string, Clock>): Column {
  return {
    title: useTexts(columnTexts).clock,
    width: 280,
    render: (_, ticket) => {
      const clock = clockOf.get(ticket.number);
      return clock === undefined ? '–' : <ClockTag clock={clock} />;
    },
  };
}

export function TicketLink({ number, hash = '' }: { number: string; hash?: string }) {
  return (
    <Link className="number" to={`/tickets/${number}${hash}`}>
      {number}
    </Link>
  );
}

export function TicketTitle({ ticket }: { ticket: Ticket }) {
  const language = useLanguage();
  return (
    <>
      {localText(ticket.titles, language, ticket.title)} <TicketMarks ticket={ticket} />
    </>
  );
}

/** An instant in the zone of the ticket's site. */
export function SiteTime({ site, at }: { site: string; at: string | null | undefined }) {
  const formats = useSiteFormats(site);
  return at == null ? '–' : <time dateTime={at}>{formats.dateTime(at)}</time>;
}

/** Dates and times in the zone of a site. */
export function useSiteFormats(site: string): Formats {
  return useFormats(useSites().zone(site));
}

function Trade({ trade }: { trade: string }) {
  return wordOf(useTexts(tradeWords), trade);
}

function Assignee({ ticket }: { ticket: Ticket }) {
  const t = useTexts(columnTexts);
  const staff = useStaff();
  const names = [ticket.assignee ? staff.person(ticket.assignee.id, ticket.assignee.name) : undefined, ticket.contractorId != null ? staff.firm(ticket.contractorId) : undefined].filter((name) => name !== undefined);
  return names.length === 0 ? <span className="soft">{t.nobody}</span> : names.join(' · ');
}

function Age({ since }: { since: string }) {
  return useFormats().duration(useNow() - Date.parse(since));
}
