import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import type { Incident } from '../api/types';
import { useLive } from '../live/LiveProvider';
import { useMay } from '../session/SessionProvider';
import { useSites } from '../shared/useSites';
import { Loaded } from '../shared/Loaded';
import { Mark } from '../shared/Mark';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { SiteTime } from '../tickets/ticketColumns';
import { incidentTexts } from './incidentTexts';
import { OpenIncident } from './OpenIncident';
import '../tickets/tickets.css';

const texts = defineTexts({
  zh: { none: '没有应急事件', label: '应急事件', what: '事件', site: '项目', opened: '开始', closed: '结束', tickets: '未完成工单', state: '状态', total: (count: number) => `共 ${count} 起`, start: '启动应急事件' },
  en: { none: 'There was no incident', label: 'Incidents', what: 'Incident', site: 'Site', opened: 'Opened', closed: 'Closed', tickets: 'Open tickets', state: 'State', total: (count: number) => `${count} in all`, start: 'Open an incident' },
});

const pageSize = 50;

/** Compound emergencies, the latest first; those that are open are as the live stream tells them. */
export default function IncidentsPage() {
  const t = useTexts(texts);
  const words = useTexts(incidentTexts);
  const language = useLanguage();
  const sites = useSites();
  const may = useMay('incidents.open');
  const navigate = useNavigate();
  const { incidents } = useLive();
  const [address, setAddress] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const number = Math.max(1, Math.trunc(Number(address.get('page') ?? 1)) || 1);
  // What opens or closes on the live stream makes the list out of date.
  const openNow = useMemo(() => [...incidents.keys()].join(), [incidents]);
  const list = useQuery({ queryKey: ['incidents', 'list', number, openNow], queryFn: () => answer(api.GET('/api/v1/incidents', { params: { query: { page: number, size: pageSize } } })), placeholderData: (previous) => previous });
  return (
    <>
      {may && (
        <p>
          <Button type="primary" onClick={() => setOpening(true)}>
            {t.start}
          </Button>
        </p>
      )}
      {opening && <OpenIncident onClose={() => setOpening(false)} />}
      <Loaded query={list}>
        {(page) => (
          <Table<Incident>
            aria-label={t.label}
            rowKey="id"
            dataSource={page.items.map((row) => incidents.get(row.id) ?? row)}
            locale={{ emptyText: t.none }}
            scroll={{ x: 900 }}
            pagination={{ current: page.number, pageSize, total: page.total, showTotal: t.total, hideOnSinglePage: true, onChange: (next) => setAddress({ page: String(next) }) }}
            onRow={(row) => ({ className: 'ticket-row', onClick: () => void navigate(`/incidents/${row.id}`) })}
            columns={[
              { title: t.state, width: 110, render: (_, row) => <Mark tone={row.open ? 'bad' : 'plain'}>{row.open ? words.open : words.closed}</Mark> },
              { title: t.what, render: (_, row) => <Link to={`/incidents/${row.id}`}>{`${row.id} · ${localText(row.titles, language, row.title)}`}</Link> },
              { title: t.site, render: (_, row) => sites.name(row.site) },
              { title: t.opened, className: 'number', render: (_, row) => <SiteTime site={row.site} at={row.openedAt} /> },
              { title: t.closed, className: 'number', render: (_, row) => <SiteTime site={row.site} at={row.closedAt} /> },
              { title: t.tickets, className: 'number', render: (_, row) => `${row.openTickets} / ${row.tickets.length}` },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
