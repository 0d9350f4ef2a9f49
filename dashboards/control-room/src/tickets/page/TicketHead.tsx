import { Link } from 'react-router';
import type { TicketDetail } from '../../api/types';
import { LevelTag } from '../../shared/LevelTag';
import { useStaff } from '../../shared/useStaff';
import { holdReasonWords, sourceWords, tradeWords, wordOf } from '../../shared/words';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';
import { ClockTag } from '../ClockTag';
import { CommandBar } from '../commands/CommandBar';
import { nextClock } from '../nextClock';
import { SiteTime, TicketLink } from '../ticketColumns';
import { TicketMarks } from '../TicketMarks';
import { TicketPlace } from '../TicketPlace';
import { TicketStateTag } from '../TicketStateTag';
import { useTicketClocks } from './useTicketClocks';

const texts = defineTexts({
  zh: {
    back: '返回工单列表', raised: '产生于', from: '来源', assignee: '负责人', nobody: '未派人', held: (reason: string) => `挂起：${reason}`, incident: (id: number) => `应急事件 ${id}`, repeatOf: '重复维修，上次：', repeatedBy: '之后又发生：',
  },
  en: {
    back: 'Back to the tickets', raised: 'Raised', from: 'from', assignee: 'Assignee', nobody: 'nobody', held: (reason: string) => `On hold: ${reason}`, incident: (id: number) => `Incident ${id}`, repeatOf: 'Repeats', repeatedBy: 'Happened again:',
  },
});

/** What everybody must see first: level, state, what and where, whose it is, the clock that runs, and what can be done. */
export function TicketHead({ detail }: { detail: TicketDetail }) {
  const { ticket, repeatOf, repeatedBy } = detail;
  const t = useTexts(texts);
  const language = useLanguage();
  const trades = useTexts(tradeWords);
  const sources = useTexts(sourceWords);
  const reasons = useTexts(holdReasonWords);
  const staff = useStaff();
  const clocks = useTicketClocks(ticket.number);
  const next = nextClock(clocks.data ?? []);
  const firm = ticket.contractorId == null ? [] : [staff.firm(ticket.contractorId)];
  const who = [...(ticket.assignee ? [staff.person(ticket.assignee.id, ticket.assignee.name)] : []), ...firm];
  return (
    <header className="panel ticket-head">
      <div className="ticket-head-line">
        <Link to="/tickets" aria-label={t.back}>
          ←
        </Link>
        <span className="number">{ticket.number}</span>
        <LevelTag level={ticket.level} wide />
        <TicketStateTag state={ticket.state} />
        <TicketMarks ticket={ticket} />
        {ticket.incidentId != null && <Link to={`/incidents/${ticket.incidentId}`}>{t.incident(ticket.incidentId)}</Link>}
        {next !== undefined && <ClockTag clock={next} />}
      </div>
      <h2>{localText(ticket.titles, language, ticket.title)}</h2>
      <div className="ticket-head-line soft">
        <span>
          <TicketPlace ticket={ticket} />
        </span>
        <span>· {wordOf(trades, ticket.trade)}</span>
        <span>
          · {t.raised} <SiteTime site={ticket.site} at={ticket.raisedAt} /> {t.from} {wordOf(sources, ticket.source)}
        </span>
        <span>
          · {t.assignee}: {who.length === 0 ? t.nobody : who.join(' · ')}
        </span>
        {ticket.hold && (
          <span>
            · {t.held(reasons[ticket.hold.reason])} {ticket.hold.text}
          </span>
        )}
        {repeatOf !== null && (
          <span>
            · {t.repeatOf} <TicketLink number={repeatOf} />
          </span>
        )}
        {repeatedBy.length > 0 && (
          <span>
            · {t.repeatedBy} {repeatedBy.map((number) => <TicketLink key={number} number={number} />)}
          </span>
        )}
      </div>
      <CommandBar detail={detail} />
    </header>
  );
}
