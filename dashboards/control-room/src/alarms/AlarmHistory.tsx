import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DatePicker, Space } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import type { Alarm } from '../api/types';
import { Loaded } from '../shared/Loaded';
import { useTexts } from '../texts/useTexts';
import { AlarmFilterBar } from './AlarmFilterBar';
import type { AlarmFilter } from './alarmFilter';
import { AlarmTable } from './AlarmTable';
import { alarmTexts } from './alarmTexts';
import { pageSize, usePage } from './usePage';

/** Alarms that are and have been, the latest first, page by page. */
export function AlarmHistory({ filter, change }: { filter: AlarmFilter; change: (filter: AlarmFilter) => void }) {
  const t = useTexts(alarmTexts);
  const [search, setSearch] = useSearchParams();
  const [page, turn] = usePage();
  const since = search.get('since') ?? undefined;
  const { site, area, asset, level, state, hold, chattering, standing } = filter;
  const asked = {
    site, area, asset, level, state, chattering, standing, since, page, size: pageSize,
    ...(hold === 'shelved' && { shelved: true }), ...(hold === 'suppressed' && { suppressed: true }), ...(hold === 'outOfService' && { outOfService: true }),
  };
  const query = useQuery({ queryKey: ['alarms', 'history', asked], queryFn: () => answer(api.GET('/api/v1/alarms', { params: { query: asked } })), placeholderData: keepPreviousData });
  const from = (instant: string | undefined): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.delete('page');
      if (instant === undefined) {
        next.delete('since');
      } else {
        next.set('since', instant);
      }

      return next;
    });
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }}>
        <AlarmFilterBar filter={filter} change={change} live={false} />
        <DatePicker showTime aria-label={t.from} placeholder={t.from} value={since === undefined ? null : dayjs(since)} onChange={(time: dayjs.Dayjs | null) => from(time?.toISOString())} />
      </Space>
      <Loaded query={query} empty={{ when: (data) => data.total === 0, text: t.noHistory }}>
        {(data: { items: Alarm[]; total: number }) => <AlarmTable alarms={data.items} page={page} total={data.total} turn={turn} />}
      </Loaded>
    </>
  );
}
