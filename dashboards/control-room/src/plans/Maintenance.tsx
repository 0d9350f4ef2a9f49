import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName, useSites, useTradeName } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { Formats } from '../shared/formats';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { cronHint } from './cronHint';
import { MaintenanceDrawer } from './MaintenanceDrawer';
import './plans.css';

export type Plan = Schema<'PlanView'>;

const texts = defineTexts({
  zh: {
    name: '计划', where: '设备或区域', when: '周期', next: '下次', state: '状态', on: '启用', off: '停用', none: '还没有保养计划。到期的计划会自动生成 5 级工单。', add: '新建保养计划', hours: (hours: string, run: string) => `每运行 ${hours} 小时（已运行 ${run} 小时）`,
    steps: '检查项', noSteps: '没有检查项', later: '之后', due: '按运行小时',
  },
  en: {
    name: 'Plan', where: 'Asset or area', when: 'How often', next: 'Next', state: 'State', on: 'on', off: 'off', none: 'There is no maintenance plan yet. A plan that falls due raises a level-5 ticket by itself.', add: 'New plan',
    hours: (hours: string, run: string) => `every ${hours} running hours (${run} run since)`, steps: 'Checklist', noSteps: 'no checklist', later: 'Then', due: 'by running hours',
  },
});

/** Preventive maintenance: by the clock or by running hours. */
export function Maintenance() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const sites = useSites().data;
  const siteName = useSiteName();
  const tradeName = useTradeName();
  const mayWrite = useMay('plans.write');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<Plan | 'new'>();
  const query = useQuery({
    queryKey: ['plans', filters.site ?? '', language],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/plans', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }) } } }))),
  });
  const formatsOf = (row: Plan): Formats => new Formats(language, sites?.find((site) => site.id === row.plan.site)?.timeZone);
  return (
    <>
      <RecordTable<Plan>
        query={query}
        rowKey={(row) => row.id}
        nameOf={(row) => row.nameHere}
        empty={t.none}
        onAdd={mayWrite ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayWrite ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        expanded={(row) => (
          <div className="plan-more">
            <div>
              <strong>{t.steps}</strong>
              {(row.plan.checklist ?? []).length === 0 ? <p>{t.noSteps}</p> : <ol>{row.plan.checklist?.map((step, number) => <li key={number}>{step}</li>)}</ol>}
            </div>
            {row.next.length > 1 && (
              <div>
                <strong>{t.later}</strong>
                <ul>{row.next.slice(1).map((instant) => <li key={instant}>{formatsOf(row).date(instant)} {formatsOf(row).time(instant)}</li>)}</ul>
              </div>
            )}
          </div>
        )}
        columns={[
          { title: common.site, render: (_, row) => siteName(row.plan.site) },
          { title: t.name, render: (_, row) => row.nameHere },
          { title: common.trade, render: (_, row) => tradeName(row.plan.trade) },
          { title: t.where, render: (_, row) => row.plan.asset ?? row.plan.area ?? '–' },
          {
            title: t.when,
            render: (_, row) =>
              row.plan.cron !== null ? (cronHint(row.plan.cron, language) ?? <code>{row.plan.cron}</code>) : t.hours(formatsOf(row).number(row.plan.everyHours ?? 0, 0), formatsOf(row).number(row.runHours ?? 0, 0)),
          },
          { title: t.next, render: (_, row) => (row.next[0] === undefined ? (row.plan.cron === null ? t.due : '–') : `${formatsOf(row).date(row.next[0])} ${formatsOf(row).time(row.next[0])}`) },
          { title: t.state, render: (_, row) => (row.plan.enabled ? <Tag icon={<CheckCircleOutlined />} color="success">{t.on}</Tag> : <Tag icon={<StopOutlined />}>{t.off}</Tag>) },
        ]}
      />
      {editing !== undefined && <MaintenanceDrawer plan={editing === 'new' ? undefined : editing} site={filters.site} onClose={() => setEditing(undefined)} />}
    </>
  );
}
