import { Input, Segmented, Select, Space } from 'antd';
import type { Schema } from '../api/types';
import { useSites } from '../shared/useSites';
import { tradeWords } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { daysOf, plusDays, reportPresets, steps, type ReportFilter } from './reportFilter';
import { reportTexts } from './reportTexts';

interface ReportFiltersProps {
  filter: ReportFilter;
  today: string;
  /** Those of the report that is shown. */
  areas: readonly string[];
  people: readonly Schema<'PersonLoadView'>[];
  onChange: (filter: ReportFilter) => void;
}

/** Over what, and of what, the report is made. */
export function ReportFilters({ filter, today, areas, people, onChange }: ReportFiltersProps) {
  const t = useTexts(reportTexts);
  const trades = useTexts(tradeWords);
  const sites = useSites();
  const preset = reportPresets.find((name) => daysOf(name, today).from === filter.from && daysOf(name, today).until === filter.until);
  const last = plusDays(filter.until, -1);
  const chosen = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <search>
      <Space wrap>
        <Segmented<string>
          aria-label={t.period}
          value={preset ?? ''}
          onChange={(name) => {
            const found = reportPresets.find((each) => each === name);
            if (found !== undefined) {
              onChange({ ...filter, ...daysOf(found, today) });
            }
          }}
          options={reportPresets.map((name) => ({ value: name, label: t.presets[name] }))}
        />
        <DayField label={t.from} value={filter.from} max={last} onChange={(from) => onChange({ ...filter, from })} />
        <DayField label={t.until} value={last} min={filter.from} onChange={(day) => onChange({ ...filter, until: plusDays(day, 1) })} />
        <Segmented aria-label={t.step} value={filter.period} onChange={(period) => onChange({ ...filter, period })} options={steps.map((step) => ({ value: step, label: t.by(t.steps[step]) }))} />
        <Select
          aria-label={t.site} value={filter.site ?? ''} style={{ minWidth: 150 }} onChange={(site) => onChange({ ...filter, site: chosen(site), area: undefined })}
          options={[{ value: '', label: t.allSites }, ...sites.all.map((site) => ({ value: site.id, label: sites.name(site.id) }))]}
        />
        <Select
          aria-label={t.area} value={filter.area ?? ''} style={{ minWidth: 140 }} onChange={(area) => onChange({ ...filter, area: chosen(area) })}
          options={[{ value: '', label: t.allAreas }, ...[...new Set([...areas, ...(filter.area === undefined ? [] : [filter.area])])].map((area) => ({ value: area, label: area }))]}
        />
        <Select
          aria-label={t.trade} value={filter.trade ?? ''} style={{ minWidth: 130 }} onChange={(trade) => onChange({ ...filter, trade: chosen(trade) })}
          options={[{ value: '', label: t.allTrades }, ...Object.entries(trades).map(([value, label]) => ({ value, label }))]}
        />
        <Select
          aria-label={t.person} value={filter.person ?? 0} style={{ minWidth: 130 }} onChange={(person) => onChange({ ...filter, person: person === 0 ? undefined : person })}
          options={[{ value: 0, label: t.allPeople }, ...people.map(({ person, name }) => ({ value: person, label: name ?? t.number(person) }))]}
        />
      </Space>
    </search>
  );
}

function DayField({ label, value, min, max, onChange }: { label: string; value: string; min?: string; max?: string; onChange: (day: string) => void }) {
  return <Input type="date" aria-label={label} title={label} value={value} min={min} max={max} onChange={(change) => change.target.value !== '' && change.target.checkValidity() && onChange(change.target.value)} style={{ width: 150 }} />;
}
