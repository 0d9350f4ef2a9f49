import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import type { Ticket } from '../api/types';
import { useMe } from '../session/SessionProvider';
import { Loaded } from '../shared/Loaded';
import { defineTexts, useTexts } from '../texts/useTexts';
import { historyQuery } from './historyQuery';
import { columnTexts, SiteTime, useTicketColumns } from './ticketColumns';
import type { TicketFilters } from './ticketFilters';

const texts = defineTexts({
  zh: { none: '没有符合条件的工单', label: '全部工单', total: (count: number) => `共 ${count} 张` },
  en: { none: 'No ticket is like that', label: 'All tickets', total: (count: number) => `${count} in all` },
});

/** All tickets there ever were, the latest first, a page at a time. */
export function TicketHistory({ filters }: { filters: TicketFilters }) {
  const t = useTexts(texts);
  const names = useTexts(columnTexts);
  const me = useMe();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const columns = useTicketColumns();
  const query = historyQuery(filters, address, me.id);
  const list = useQuery({
    queryKey: ['tickets', 'list', query],
    queryFn: () => answer(api.GET('/api/v1/tickets', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const turn = (page: number, size: number): void =>
    setAddress((now) => {
      const next = new URLSearchParams(now);
      next.set('page', String(page));
      next.set('size', String(size));
      return next;
    });
  return (
    <Loaded query={list}>
      {(page) => (
        <Table<Ticket>
          aria-label={t.label}
          size="middle"
          rowKey="number"
          dataSource={page.items}
          loading={list.isPlaceholderData}
          scroll={{ x: 1500 }}
          locale={{ emptyText: t.none }}
          onRow={(ticket) => ({ className: 'ticket-row', onClick: () => void navigate(`/tickets/${ticket.number}`) })}
          pagination={{ current: page.number, pageSize: page.size, total: page.total, onChange: turn, showSizeChanger: true, pageSizeOptions: [20, 50, 100, 200], showTotal: t.total }}
          columns={[
            columns.level,
            columns.number,
            columns.state,
            columns.title,
            columns.place,
            columns.trade,
            columns.assignee,
            { title: names.raised, width: 160, className: 'number', render: (_, ticket) => <SiteTime site={ticket.site} at={ticket.raisedAt} /> },
            { title: names.ended, width: 160, className: 'number', render: (_, ticket) => <SiteTime site={ticket.site} at={ticket.times?.closed} /> },
          ]}
        />
      )}
    </Loaded>
  );
}
