import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Table } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { Loaded } from '../shared/Loaded';
import { useCommand } from '../shared/useCommand';
import { useTexts } from '../texts/useTexts';
import { NewSchedule } from './NewSchedule';
import { MadeReportButton } from './ReportDownloads';
import { plusDays } from './reportFilter';
import { reportTexts } from './reportTexts';

const keys = { schedules: ['report-schedules'], files: ['report-files'] } as const;

/** Reports that are made again and again, and those that were made. */
export function Schedules() {
  const t = useTexts(reportTexts);
  const formats = useFormats();
  const may = useMay('reports.schedule');
  const schedules = useQuery({ queryKey: keys.schedules, queryFn: () => answer(api.GET('/api/v1/reports/schedules', { params: { query: { size: 500 } } })) });
  const files = useQuery({ queryKey: keys.files, queryFn: () => answer(api.GET('/api/v1/reports/files', { params: { query: { size: 200 } } })) });
  const end = useCommand((id: number) => answer(api.DELETE('/api/v1/reports/schedules/{id}', { params: { path: { id } } })), { done: t.ended, touches: [keys.schedules] });
  return (
    <>
      <h2>{t.schedules}</h2>
      <Loaded query={schedules} empty={{ when: ({ items }) => items.length === 0, text: t.noSchedules }}>
        {({ items }) => (
          <Table<Schema<'ReportScheduleView'>>
            size="small" rowKey="id" dataSource={items} pagination={false} scroll={{ x: 'max-content' }}
            columns={[
              { title: t.scheduleName, dataIndex: 'name' }, { title: t.step, render: (_, row) => t.steps[row.period] }, { title: t.at, render: (_, row) => `${row.at.slice(0, 5)} ${row.timeZone}` }, { title: t.site, render: (_, row) => row.site ?? t.allSites },
              { title: t.language, render: (_, row) => t.languages[row.language] }, { title: t.recipients, render: (_, row) => row.recipients.join(', ') }, { title: t.next, className: 'number', render: (_, row) => formats.dateTime(row.next) },
              {
                title: '',
                render: (_, row) =>
                  may && (
                    <Popconfirm title={t.endSure} okText={t.end} onConfirm={() => end.mutate(row.id)}>
                      <Button danger aria-label={`${t.end}: ${row.name}`}>
                        {t.end}
                      </Button>
                    </Popconfirm>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      {may && <NewSchedule touches={keys.schedules} />}
      <h2>{t.files}</h2>
      <Loaded query={files} empty={{ when: ({ items }) => items.length === 0, text: t.noFiles }}>
        {({ items }) => (
          <Table<Schema<'ReportFileView'>>
            size="small" rowKey="id" dataSource={items} pagination={{ pageSize: 20, hideOnSinglePage: true }} scroll={{ x: 'max-content' }}
            columns={[
              { title: t.scheduleName, dataIndex: 'name' }, { title: t.period, className: 'number', render: (_, row) => t.days(row.from, plusDays(row.until, -1)) },
              { title: t.made, className: 'number', render: (_, row) => (row.madeAt === null ? (row.trouble ?? t.waiting) : formats.dateTime(row.madeAt)) }, { title: t.size, align: 'right', className: 'number', render: (_, row) => `${formats.number(row.bytes / 1_024, 0)} KiB` },
              { title: '', render: (_, row) => row.madeAt !== null && <MadeReportButton id={row.id} name={`${row.name}-${row.from}`} /> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
