import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table, Tag } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import { Formats } from '../shared/formats';
import { Loaded } from '../shared/Loaded';
import { useEstate } from '../shared/useEstate';
import { useLanguage } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { alarmTexts } from './alarmTexts';
import { pageSize, usePage } from './usePage';

/** Times in which an operator position had more alarms than a person can follow. */
export function AlarmFloods({ site }: { site: string | undefined }) {
  const t = useTexts(alarmTexts);
  const language = useLanguage();
  const names = useEstate();
  const [page, turn] = usePage();
  const query = useQuery({
    queryKey: ['alarms', 'floods', site, page],
    queryFn: () => answer(api.GET('/api/v1/alarm-floods', { params: { query: { site, page, size: pageSize } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  const at = (of: string, instant: string): string => new Formats(language, names.zone(of)).dateTime(instant);
  return (
    <Loaded query={query} empty={{ when: (data) => data.total === 0, text: t.noFloods }}>
      {(data) => (
        <Table
          rowKey="id"
          dataSource={data.items}
          pagination={{ current: page, pageSize, total: data.total, onChange: turn, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: t.site, render: (_, flood) => <Link to={`/alarms/floods/${flood.id}`}>{names.site(flood.site)} · {t.flood(flood.id)}</Link> },
            { title: t.began, render: (_, flood) => at(flood.site, flood.startedAt) },
            { title: t.ended, render: (_, flood) => (flood.endedAt === null ? <Tag>{t.lasts}</Tag> : at(flood.site, flood.endedAt)) },
            { title: t.count, dataIndex: 'alarms', align: 'end' },
          ]}
        />
      )}
    </Loaded>
  );
}
