import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import { useLanguage } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { canBeDrawn } from './panels';
import { mostPoints } from './selection';
import { trendTexts } from './trendTexts';

/** Finds a point by name, class, asset or area and adds it. */
export function PointAdder({ chosen, onAdd }: { chosen: readonly string[]; onAdd: (id: string) => void }) {
  const t = useTexts(trendTexts);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: ['points', 'found', search, language],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/points', { params: { query: { search: search === '' ? undefined : search, size: 50 } }, signal }))).items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const full = chosen.length >= mostPoints;
  return (
    <Select<string>
      aria-label={t.find}
      placeholder={full ? t.full(mostPoints) : t.addPoint}
      disabled={full}
      value={null}
      showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
      loading={found.isFetching}
      notFoundContent={found.error?.message}
      onSelect={(id) => {
        setSearch('');
        onAdd(id);
      }}
      options={(found.data ?? []).filter((point) => canBeDrawn(point) && !chosen.includes(point.id)).map((point) => ({ value: point.id, label: `${point.name}${point.unit === null ? '' : ` (${point.unit})`} · ${point.asset?.name ?? point.box} · ${point.site}` }))}
      style={{ width: 320 }}
    />
  );
}
