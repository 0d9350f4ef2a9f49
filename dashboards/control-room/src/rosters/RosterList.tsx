import { Tag } from 'antd';
import { useNavigate } from 'react-router';
import { useSiteName, useTradeName } from '../editing/estate';
import { SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { useRosters, type Roster } from './rosterQueries';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: { site: '项目', weeks: '循环', weekCount: (weeks: number) => `${weeks} 周`, since: '生效', shifts: '班次', trades: '工种', around: '须全天有人', none: '还没有排班表。没有排班表，工单无法派给值班人员。', add: '新建排班表', until: (day: string) => `至 ${day}（不含）` },
  en: {
    site: 'Site', weeks: 'Pattern', weekCount: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`), since: 'From', shifts: 'Shifts', trades: 'Trades', around: 'around the clock',
    none: 'There is no roster yet. Without one nobody is on duty to be sent.', add: 'New roster', until: (day: string) => `until ${day} (not included)`,
  },
});

/** All rosters; editing one has a page of its own. */
export default function RosterList() {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const siteName = useSiteName();
  const tradeName = useTradeName();
  const mayEdit = useMay('rosters.edit');
  const { filters, set } = useAddressFilters(['site']);
  const query = useRosters(filters.site);
  return (
    <RecordTable<Roster>
      query={query}
      rowKey={(row) => row.id}
      nameOf={(row) => localText(row.name, language)}
      empty={t.none}
      onAdd={mayEdit ? () => void navigate(`/rosters/edit/new${filters.site === undefined ? '' : `?site=${encodeURIComponent(filters.site)}`}`) : undefined}
      addText={t.add}
      onEdit={mayEdit ? (row) => void navigate(`/rosters/edit/${row.id}`) : undefined}
      filters={<SitePicker allowClear value={filters.site ?? null} onChange={(site) => set({ site })} />}
      columns={[
        { title: t.site, render: (_, row) => siteName(row.site) },
        { title: words.name, render: (_, row) => localText(row.name, language) },
        { title: t.trades, render: (_, row) => row.trades.map((trade) => <Tag key={trade}>{tradeName(trade)}</Tag>) },
        { title: t.shifts, render: (_, row) => row.shifts.map((shift) => <div key={shift.kind} className="number">{words.shift[shift.kind]} {shift.start}–{shift.end}</div>) },
        { title: t.weeks, render: (_, row) => (<>{t.weekCount(row.weeks)} {row.aroundTheClock && <Tag color="processing">{t.around}</Tag>}</>) },
        { title: t.since, render: (_, row) => <span className="number">{row.startsOn} {row.endsOn !== null && t.until(row.endsOn)}</span> },
      ]}
    />
  );
}
