import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Card, Table } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../api/client';
import { useFormats } from '../shared/formats';
import { LevelTag } from '../shared/LevelTag';
import { Loaded } from '../shared/Loaded';
import { useEstate } from '../shared/useEstate';
import { ticketStateWords, tradeWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { AlarmTable } from './AlarmTable';
import './alarms.css';
import { alarmTexts } from './alarmTexts';
import { pageSize, usePage } from './usePage';

/** One flood: the tickets that bundle it by trade, and every alarm in it. */
export default function FloodPage() {
  const t = useTexts(alarmTexts);
  const trades = useTexts(tradeWords);
  const states = useTexts(ticketStateWords);
  const names = useEstate();
  const id = Number(useParams()['id']);
  const [page, turn] = usePage();
  const flood = useQuery({ queryKey: ['alarms', 'floods', id], queryFn: () => answer(api.GET('/api/v1/alarm-floods/{id}', { params: { path: { id } } })), refetchInterval: 30_000 });
  const alarms = useQuery({
    queryKey: ['alarms', 'floods', id, 'alarms', page],
    queryFn: () => answer(api.GET('/api/v1/alarm-floods/{id}/alarms', { params: { path: { id }, query: { page, size: pageSize } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  const formats = useFormats(flood.data && names.zone(flood.data.flood.site));
  return (
    <div className="alarm">
      <Link to="/alarms?view=floods">← {t.floods}</Link>
      <Loaded query={flood}>
        {({ flood: one, bundles }) => (
          <Card title={<h2 className="alarm-title">{names.site(one.site)} · {t.flood(one.id)}</h2>}>
            <p>
              {t.began}: {formats.dateTime(one.startedAt)} · {one.endedAt === null ? t.lasts : `${t.ended}: ${formats.dateTime(one.endedAt)}`} · {t.count}: {one.alarms}
            </p>
            <Table
              size="small"
              rowKey="ticket"
              dataSource={bundles}
              pagination={false}
              locale={{ emptyText: t.noBundles }}
              columns={[
                { title: t.bundle, render: (_, bundle) => <Link to={`/tickets/${bundle.ticket}`}>{bundle.ticket}</Link> },
                { title: t.level, render: (_, bundle) => <LevelTag level={bundle.level} /> },
                { title: t.trade, render: (_, bundle) => wordOf(trades, bundle.trade) },
                { title: t.state, render: (_, bundle) => states[bundle.state] },
                { title: t.count, dataIndex: 'alarms', align: 'end' },
              ]}
            />
          </Card>
        )}
      </Loaded>
      <Card title={t.floodAlarms}>
        <Loaded query={alarms} empty={{ when: (data) => data.total === 0, text: t.noHistory }}>
          {(data) => <AlarmTable alarms={data.items} page={page} total={data.total} turn={turn} />}
        </Loaded>
      </Card>
    </div>
  );
}
