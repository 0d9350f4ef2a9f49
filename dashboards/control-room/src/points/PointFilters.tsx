import { SearchOutlined } from '@ant-design/icons';
import { Input, Segmented, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useSites } from '../shared/useSites';
import { useTexts } from '../texts/useTexts';
import { pointKinds, type PointFilter } from './pointFilter';
import { pointTexts } from './pointTexts';

/** How long after the last key the service is asked, ms. */
const pause = 300;

/** Search as one types, and the other filters. */
export function PointFilters({ filter, onChange }: { filter: PointFilter; onChange: (filter: PointFilter) => void }) {
  const t = useTexts(pointTexts);
  const sites = useSites();
  return (
    <search className="point-filters">
      <SearchField search={filter.search} onSearch={(search) => onChange({ ...filter, search })} />
      <Select
        aria-label={t.site}
        value={filter.site ?? ''}
        onChange={(site) => onChange({ ...filter, site: site === '' ? undefined : site })}
        options={[{ value: '', label: t.allSites }, ...sites.all.map((site) => ({ value: site.id, label: sites.name(site.id) }))]}
        style={{ minWidth: 160 }}
      />
      <Select aria-label={t.kind} value={filter.kind} onChange={(kind) => onChange({ ...filter, kind })} options={pointKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))} style={{ minWidth: 180 }} />
      <Segmented
        aria-label={t.state}
        value={filter.stale === undefined ? 'any' : filter.stale ? 'unknown' : 'known'}
        onChange={(state) => onChange({ ...filter, stale: state === 'any' ? undefined : state === 'unknown' })}
        options={(['any', 'known', 'unknown'] as const).map((state) => ({ value: state, label: t.states[state] }))}
      />
    </search>
  );
}

function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const t = useTexts(pointTexts);
  const [typed, setTyped] = useState(search);
  const [asked, setAsked] = useState(search);
  const [seen, setSeen] = useState(search);
  if (search !== seen) {
    setSeen(search);
    // Changed by a link or by going back, not by what was typed here: what was typed since must not be lost.
    if (search !== asked) {
      setTyped(search);
      setAsked(search);
    }
  }

  useEffect(() => {
    const text = typed.trim();
    if (text === asked) {
      return;
    }

    const later = setTimeout(() => {
      setAsked(text);
      onSearch(text);
    }, pause);
    return () => clearTimeout(later);
  }, [typed, asked, onSearch]);
  return <Input aria-label={t.search} placeholder={t.placeholder} prefix={<SearchOutlined />} value={typed} onChange={(change) => setTyped(change.target.value)} allowClear style={{ width: 320 }} />;
}
