import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName, useTradeName } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { weekdayName, weekdays } from '../editing/weekdays';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { ContractorDrawer } from './ContractorDrawer';
import { staffTexts } from './staffTexts';

export type Contractor = Schema<'ContractorView'>;

const texts = defineTexts({
  zh: { phone: '电话', sites: '服务项目', hours: '服务时间', around: '全天候', state: '状态', none: '还没有外委单位。', add: '新建外委单位', comma: '、' },
  en: { phone: 'Phone', sites: 'Sites', hours: 'Hours', around: 'around the clock', state: 'State', none: 'There is no outside firm yet.', add: 'New firm', comma: ', ' },
});

/** The outside firms, and when their contracts hold. */
export default function Contractors() {
  const t = useTexts(texts);
  const words = useTexts(staffTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const siteName = useSiteName();
  const tradeName = useTradeName();
  const mayEdit = useMay('staff.edit');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<Contractor | 'new'>();
  const query = useQuery({
    queryKey: ['contractors', filters.site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/contractors', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }) } } }))),
  });
  return (
    <>
      <RecordTable<Contractor>
        query={query}
        rowKey={(row) => row.id}
        nameOf={(row) => localText(row.name, language)}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        columns={[
          { title: words.name, render: (_, row) => localText(row.name, language) },
          { title: words.trades, render: (_, row) => row.trades.map((trade) => <Tag key={trade}>{tradeName(trade)}</Tag>) },
          { title: t.phone, render: (_, row) => (row.phone === null ? '–' : <a href={`tel:${row.phone}`}>{row.phone}</a>) },
          { title: t.sites, render: (_, row) => row.sites.map(siteName).join(t.comma) },
          {
            title: t.hours,
            render: (_, row) =>
              row.hours === null ? t.around : (
                <span className="number">
                  {row.hours.opens}–{row.hours.closes} · {row.hours.days.map((day) => weekdayName(weekdays.indexOf(day), language)).join(t.comma)}
                </span>
              ),
          },
          { title: t.state, render: (_, row) => (row.active ? <Tag icon={<CheckCircleOutlined />} color="success">{words.active}</Tag> : <Tag icon={<StopOutlined />}>{words.inactive}</Tag>) },
        ]}
      />
      {editing !== undefined && <ContractorDrawer contractor={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
