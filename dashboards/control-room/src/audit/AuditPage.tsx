import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Card, Input } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useSites } from '../editing/estate';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { InstantInput } from '../editing/DayInput';
import { useFormats } from '../shared/formats';
import { defineTexts, useTexts } from '../texts/useTexts';
import { subjectLink } from './subjectLink';
import { Verification } from './Verification';
import './audit.css';

type Line = Schema<'AuditLineView'>;

const texts = defineTexts({
  zh: {
    number: '序号', at: '时间', who: '谁', from: '来自', action: '操作', subject: '对象', detail: '详情', hash: '哈希', none: '没有符合的记录。', kinds: { system: '系统', person: '人员', program: '程序', box: '网关', resident: '住户' }, find: { action: '操作，如 ticket.*', subject: '对象，如 ticket/260301-001-8', actor: '谁（登录名）' },
    since: '从', until: '到',
  },
  en: {
    number: 'No.', at: 'When', who: 'Who', from: 'From', action: 'Action', subject: 'Subject', detail: 'Detail', hash: 'Hash', none: 'No line is like that.', kinds: { system: 'System', person: 'Person', program: 'Program', box: 'Box', resident: 'Resident' },
    find: { action: 'Action, such as ticket.*', subject: 'Subject, such as ticket/260301-001-8', actor: 'Who (login)' }, since: 'From', until: 'Until',
  },
});

const size = 50;
const texted = ['action', 'subject', 'actor'] as const;

/** Everything that anybody did, the latest first, and whether the trail is whole. */
export default function AuditPage() {
  const t = useTexts(texts);
  const zone = useSites().data?.[0]?.timeZone ?? 'UTC';
  const formats = useFormats(zone);
  const { filters, page, set, turnTo } = useAddressFilters(['action', 'subject', 'actor', 'since', 'until']);
  const query = useQuery({
    queryKey: ['audit', filters, page],
    queryFn: () => answer(api.GET('/api/v1/audit', { params: { query: { page, size, ...filters } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Card>
      <Verification />
      <RecordTable<Line>
        query={query}
        rowKey={(row) => row.number}
        nameOf={(row) => String(row.number)}
        empty={t.none}
        paging={{ page, size, turnTo }}
        filters={
          <>
            {texted.map((name) => (
              <Input.Search key={`${name} ${filters[name] ?? ''}`} allowClear className="find" aria-label={t.find[name]} placeholder={t.find[name]} defaultValue={filters[name] ?? ''} onSearch={(text) => set({ [name]: text })} />
            ))}
            <label className="audit-time">
              {t.since} <InstantInput zone={zone} value={filters.since ?? null} onChange={(since) => set({ since })} />
            </label>
            <label className="audit-time">
              {t.until} <InstantInput zone={zone} value={filters.until ?? null} onChange={(until) => set({ until })} />
            </label>
          </>
        }
        expanded={(row) => (
          <dl className="audit-detail">
            <dt>{t.detail}</dt>
            <dd>
              <pre>{readable(row.detail)}</pre>
            </dd>
            <dt>{t.hash}</dt>
            <dd>
              <code>{row.hash}</code>
            </dd>
          </dl>
        )}
        columns={[
          { title: t.number, dataIndex: 'number', className: 'number' },
          { title: t.at, render: (_, row) => <span className="number">{formats.date(row.at)} {formats.timeWithSeconds(row.at)}</span> },
          { title: t.who, render: (_, row) => `${row.actor} · ${t.kinds[row.actorKind]}` },
          { title: t.from, render: (_, row) => row.from ?? '–' },
          { title: t.action, render: (_, row) => <code>{row.action}</code> },
          { title: t.subject, render: (_, row) => <Subject subject={row.subject} /> },
          { title: t.detail, render: (_, row) => <span className="audit-cut">{row.detail}</span> },
        ]}
      />
    </Card>
  );
}

function Subject({ subject }: { subject: string }) {
  const link = subjectLink(subject);
  return link === undefined ? subject : <Link to={link}>{subject}</Link>;
}

/** JSON with a line for each member; any other text as it is. */
function readable(detail: string | null): string {
  try {
    return detail === null ? '–' : JSON.stringify(JSON.parse(detail), null, 2);
  } catch {
    return detail ?? '–';
  }
}
