import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useAskAnew } from '../live/useAskAnew';
import { Formats } from '../shared/formats';
import { LevelTag } from '../shared/LevelTag';
import { Loaded } from '../shared/Loaded';
import { useEstate } from '../shared/useEstate';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { alarmTexts } from './alarmTexts';
import { CommandMenu } from './CommandButtons';
import { pageSize, usePage } from './usePage';

/** Everything that people took off the list, or asked to: who, why, until when. */
export function ShelvedAlarms({ site }: { site: string | undefined }) {
  const t = useTexts(alarmTexts);
  const language = useLanguage();
  const names = useEstate();
  const [page, turn] = usePage();
  const query = useQuery({
    queryKey: ['alarms', 'shelved', site, page],
    queryFn: () => answer(api.GET('/api/v1/alarms/shelved', { params: { query: { site, page, size: pageSize } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  useAskAnew([['alarms', 'shelved']], (told) => told.name === 'alarm', 2_000);
  const at = (row: Schema<'ShelvedAlarmView'>, instant: string): string => new Formats(language, names.zone(row.alarm.site)).dateTime(instant);
  return (
    <Loaded query={query} empty={{ when: (data) => data.total === 0, text: t.noShelved }}>
      {(data) => (
        <Table
          rowKey={(row) => row.alarm.id}
          dataSource={data.items}
          scroll={{ x: 1200 }}
          pagination={{ current: page, pageSize, total: data.total, onChange: turn, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: t.level, width: 84, render: (_, row) => <LevelTag level={row.alarm.level} /> },
            { title: t.where, render: (_, row) => `${names.of(row.alarm)} · ${names.site(row.alarm.site)}` },
            { title: t.what, render: (_, row) => <Link to={`/alarms/${row.alarm.id}`}>{localText(row.alarm.texts, language, row.alarm.text)}</Link> },
            { title: t.reason, render: (_, row) => row.reason },
            { title: t.by, render: (_, row) => row.by },
            {
              title: t.until2,
              render: (_, row) => (
                <>
                  {at(row, row.until)}
                  {row.confirmBefore !== null && <div>{t.confirmBefore(at(row, row.confirmBefore))}</div>}
                  {row.confirmedBy !== null && <div>{t.confirmedBy(row.confirmedBy)}</div>}
                </>
              ),
            },
            { title: t.commands, render: (_, row) => <CommandMenu alarm={row.alarm} /> },
          ]}
        />
      )}
    </Loaded>
  );
}
