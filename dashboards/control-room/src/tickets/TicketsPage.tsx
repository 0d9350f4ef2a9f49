import { Segmented } from 'antd';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useLive } from '../live/LiveProvider';
import { useMe } from '../session/SessionProvider';
import { serverNow } from '../shared/serverClock';
import { defineTexts, useTexts } from '../texts/useTexts';
import { clockAt } from './nextClock';
import { TicketBoard } from './TicketBoard';
import { TicketFilterBar } from './TicketFilterBar';
import { isShown, readFilters, withFilters, type TicketFilters } from './ticketFilters';
import { TicketHistory } from './TicketHistory';
import { byUrgency } from './ticketOrder';
import { TicketQueue } from './TicketQueue';
import { useNextClocks } from './useNextClocks';
import './tickets.css';

const texts = defineTexts({
  zh: { queue: '待办队列', board: '看板', history: '全部历史', view: '视图', shown: (shown: number, open: number) => `显示 ${shown} 张，未完成共 ${open} 张` },
  en: { queue: 'Queue', board: 'Board', history: 'History', view: 'View', shown: (shown: number, open: number) => `${shown} shown of ${open} open` },
});

const views = ['queue', 'board', 'history'] as const;
type View = (typeof views)[number];

/** All tickets: what is open now as a queue or a board, and everything there ever was. View and filters stand in the address. */
export default function TicketsPage() {
  const t = useTexts(texts);
  const [address, setAddress] = useSearchParams();
  const view: View = views.find((each) => each === address.get('view')) ?? 'queue';
  const filters = useMemo(() => readFilters(address), [address]);
  const setFilters = useCallback((next: TicketFilters) => setAddress((now) => withFilters(now, next), { replace: true }), [setAddress]);
  const setView = (next: View): void =>
    setAddress((now) => {
      const changed = withFilters(now, readFilters(now));
      changed.set('view', next);
      return changed;
    });
  return (
    <div className="tickets-page">
      <div className="tickets-head">
        <Segmented<View> aria-label={t.view} value={view} onChange={setView} options={views.map((each) => ({ value: each, label: t[each] }))} />
        <TicketFilterBar filters={filters} onChange={setFilters} past={view === 'history'} />
      </div>
      {view === 'history' ? <TicketHistory filters={filters} /> : <OpenTickets filters={filters} view={view} />}
    </div>
  );
}

function OpenTickets({ filters, view }: { filters: TicketFilters; view: 'queue' | 'board' }) {
  const t = useTexts(texts);
  const me = useMe();
  const { tickets } = useLive();
  const clocks = useNextClocks();
  const rows = useMemo(() => {
    const now = serverNow();
    const isOverdue = (number: string): boolean => {
      const clock = clocks.get(number);
      return clock !== undefined && clockAt(clock, now).look === 'overdue';
    };
    return [...tickets.values()].filter((ticket) => isShown(ticket, filters, me.id, isOverdue)).sort(byUrgency((number) => clocks.get(number)));
  }, [tickets, clocks, filters, me.id]);
  return (
    <>
      <p className="tickets-count" role="status">
        {t.shown(rows.length, tickets.size)}
      </p>
      {view === 'queue' ? <TicketQueue tickets={rows} clocks={clocks} /> : <TicketBoard tickets={rows} clocks={clocks} />}
    </>
  );
}
