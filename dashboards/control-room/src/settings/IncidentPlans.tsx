import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName, useTradeName } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { usePersonName } from '../editing/persons';
import { SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { IncidentPlanDrawer } from './IncidentPlanDrawer';

export type IncidentPlan = Schema<'IncidentPlanView'>;

const texts = defineTexts({
  zh: {
    name: '预案', where: '适用', hazards: '同时发生', within: (minutes: number) => `${minutes} 分钟内`, crews: '派出', resources: '资源', steps: '步骤', commander: '指挥', state: '状态', on: '启用', off: '停用', builtIn: '内置', none: '没有预案。', add: '新建预案', plus: ' + ', comma: '、', times: (name: string, count: number) => `${name} ×${count}`,
  },
  en: {
    name: 'Plan', where: 'Holds for', hazards: 'When together', within: (minutes: number) => `within ${minutes} min`, crews: 'Sends', resources: 'Resources', steps: 'Steps', commander: 'Commander', state: 'State', on: 'on', off: 'off', builtIn: 'built in', none: 'There is no plan.', add: 'New plan', plus: ' + ', comma: ', ',
    times: (name: string, count: number) => `${name} ×${count}`,
  },
});

/** Plans for compound emergencies: the built-in ones, and what sites have made of them. */
export default function IncidentPlans() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const siteName = useSiteName();
  const tradeName = useTradeName();
  const personName = usePersonName();
  const mayEdit = useMay('incidentPlans.edit');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<IncidentPlan | 'new'>();
  const query = useQuery({
    queryKey: ['incident-plans', filters.site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/incident-plans', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }) } } }))),
  });
  return (
    <>
      <RecordTable<IncidentPlan>
        query={query}
        rowKey={(row) => `${row.name} ${row.site ?? ''} ${String(row.builtIn)}`}
        nameOf={(row) => row.definition.title[language]}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        expanded={(row) => (
          <>
            <strong>{t.steps}</strong>
            <ol>{row.definition.steps.map((step, number) => <li key={number}>{step[language]}</li>)}</ol>
            <strong>{t.resources}</strong>: {row.definition.resources.map((one) => t.times(one.name[language], one.quantity)).join(t.comma) || common.none}
          </>
        )}
        columns={[
          { title: t.name, render: (_, row) => (<>{row.definition.title[language]} <small><code>{row.name}</code></small> {row.builtIn && <Tag>{t.builtIn}</Tag>}</>) },
          { title: t.where, render: (_, row) => (row.site === null ? common.allSites : siteName(row.site)) },
          { title: t.hazards, render: (_, row) => `${row.definition.hazards.map((hazard) => hazard.name[language]).join(t.plus)} · ${t.within(row.definition.withinMinutes)}` },
          { title: t.crews, render: (_, row) => row.definition.crews.map((crew, number) => <div key={number}>{crew.name[language]} ({tradeName(crew.trade)})</div>) },
          { title: t.commander, render: (_, row) => (row.commanderId === null ? '–' : personName(row.commanderId)) },
          { title: t.state, render: (_, row) => (row.enabled ? <Tag icon={<CheckCircleOutlined />} color="success">{t.on}</Tag> : <Tag icon={<StopOutlined />}>{t.off}</Tag>) },
        ]}
      />
      {editing !== undefined && <IncidentPlanDrawer plan={editing === 'new' ? undefined : editing} site={filters.site} onClose={() => setEditing(undefined)} />}
    </>
  );
}
