import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Table } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { LevelTag } from '../shared/LevelTag';
import { Loaded } from '../shared/Loaded';
import { useCommand } from '../shared/useCommand';
import { useFormats } from '../shared/formats';
import { sourceWords, wordOf } from '../shared/words';
import { defineTexts, useTexts } from '../texts/useTexts';
import { TicketLink } from '../tickets/ticketColumns';

const texts = defineTexts({
  zh: { last: '最近登记', waiting: '待人工答复', at: '时间', source: '来源', level: '等级', ticket: '工单', what: '内容', joined: '并入', by: '登记', answered: '答复', answer: '已答复报修人', done: '已记录答复', none: '没有记录', list: '报修记录' },
  en: { last: 'Reported last', waiting: 'To be answered', at: 'Time', source: 'Source', level: 'Level', ticket: 'Ticket', what: 'What', joined: 'joined', by: 'By', answered: 'Answered', answer: 'I have answered', done: 'The answer is noted', none: 'Nothing here', list: 'Reports' },
});

/** What was reported last, and what programs sent that a person must still answer. */
export function RecentReports() {
  const t = useTexts(texts);
  const formats = useFormats();
  const sources = useTexts(sourceWords);
  const mayRead = useMay('intake.read');
  const mayAnswer = useMay('intake.answer');
  const [address, setAddress] = useSearchParams();
  const waiting = address.get('reports') === 'waiting';
  const list = useQuery({
    queryKey: ['fault-reports', 'list', waiting],
    queryFn: () => answer(api.GET('/api/v1/fault-reports', { params: { query: { size: 50, ...(waiting ? { answered: false } : {}) } } })),
    refetchInterval: 30_000,
    enabled: mayRead,
  });
  const said = useCommand((id: number) => answer(api.POST('/api/v1/fault-reports/{id}/answer', { params: { path: { id } } })), { done: t.done, touches: [['fault-reports']] });
  return mayRead ? (
    <section className="panel">
      <Segmented aria-label={t.list} value={waiting ? 'waiting' : 'last'} onChange={(view) => setAddress(view === 'waiting' ? { reports: view } : {}, { replace: true })} options={[{ value: 'last', label: t.last }, { value: 'waiting', label: t.waiting }]} />
      <Loaded query={list}>
        {(page) => (
          <Table<Schema<'ReportView'>>
            aria-label={t.list}
            size="small"
            rowKey="id"
            dataSource={page.items}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            locale={{ emptyText: t.none }}
            scroll={{ x: 900 }}
            columns={[
              { title: t.at, className: 'number', render: (_, row) => formats.dateTime(row.recordedAt) },
              { title: t.source, render: (_, row) => wordOf(sources, row.source) },
              { title: t.level, render: (_, row) => <LevelTag level={row.level} /> },
              { title: t.ticket, render: (_, row) => <TicketLink number={row.ticket} /> },
              { title: t.what, render: (_, row) => `${row.joined === null ? '' : `(${t.joined}) `}${row.description ?? row.category}` },
              { title: t.by, dataIndex: 'recordedBy' },
              {
                title: t.answered,
                render: (_, row) =>
                  row.answeredAt !== null ? (row.answeredBy ?? '✓')
                  : mayAnswer ? (
                    <Button size="small" loading={said.isPending} onClick={() => said.mutate(row.id)}>
                      {t.answer}
                    </Button>
                  ) : '–',
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  ) : null;
}
