import { Table } from 'antd';
import { useNavigate } from 'react-router';
import type { Clock, Ticket } from '../api/types';
import { useLiveStanding } from '../live/LiveProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { useAgeColumn, useClockColumn, useTicketColumns } from './ticketColumns';
import { useRoomBelow } from './useRoomBelow';

const texts = defineTexts({
  zh: { none: '没有符合条件的未完成工单', loading: '正在等待实时数据……', label: '未完成工单' },
  en: { none: 'No open ticket is like that', loading: 'Waiting for the live stream …', label: 'Open tickets' },
});

// Below this the plain table is quick enough, and has a table's roles for those who listen to it.
const virtualFrom = 200;
const tableHead = 56;

/** What is open, the most urgent first. */
export function TicketQueue({ tickets, clocks }: { tickets: readonly Ticket[]; clocks: ReadonlyMap<string, Clock> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { known } = useLiveStanding();
  const columns = useTicketColumns();
  const age = useAgeColumn();
  const clock = useClockColumn(clocks);
  const [place, room] = useRoomBelow();
  return (
    <div ref={place}>
      <Table<Ticket>
        key={language}
        aria-label={t.label}
        size="middle"
        rowKey="number"
        dataSource={tickets}
        virtual={tickets.length >= virtualFrom}
        scroll={{ x: 1600, y: Math.max(240, room - tableHead) }}
        pagination={false}
        loading={!known}
        locale={{ emptyText: known ? t.none : t.loading }}
        onRow={(ticket) => ({ className: 'ticket-row', onClick: () => void navigate(`/tickets/${ticket.number}`) })}
        columns={[columns.level, columns.number, columns.state, columns.title, columns.place, columns.trade, columns.assignee, age, clock]}
      />
    </div>
  );
}
