import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useState } from 'react';
import type { Schema } from '../api/types';
import { useTradeName } from '../editing/estate';
import { useWorkers } from '../editing/persons';
import { TradePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { staffTexts } from './staffTexts';
import { useTeamOptions } from './staffQueries';
import { WorkerDrawer } from './WorkerDrawer';

type Worker = Schema<'WorkerView'>;

const texts = defineTexts({
  zh: { number: '编号', state: '可派单', none: '还没有可派单的人员。', add: '登记人员', skill: (trade: string, skill: number) => `${trade} ${skill}/5`, all: '全部工种' },
  en: { number: 'No.', state: 'Sent out', none: 'Nobody can be sent to repairs yet.', add: 'Make a person a worker', skill: (trade: string, skill: number) => `${trade} ${skill}/5`, all: 'Every trade' },
});

/** The people who can be sent to repairs, with what they have learnt. */
export default function Workers() {
  const t = useTexts(texts);
  const words = useTexts(staffTexts);
  const language = useLanguage();
  const tradeName = useTradeName();
  const teams = useTeamOptions();
  const mayEdit = useMay('staff.edit');
  const { filters, set } = useAddressFilters(['trade']);
  const [editing, setEditing] = useState<Worker | 'new'>();
  const workers = useWorkers();
  return (
    <>
      <RecordTable<Worker>
        query={workers}
        only={(row) => filters.trade === undefined || row.trades.some((skill) => skill.trade === filters.trade)}
        rowKey={(row) => row.personId}
        nameOf={(row) => localText(row.name, language)}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={<TradePicker allowClear placeholder={t.all} value={filters.trade ?? null} onChange={(trade) => set({ trade })} />}
        columns={[
          { title: t.number, dataIndex: 'personId' },
          { title: words.name, render: (_, row) => localText(row.name, language) },
          { title: words.trades, render: (_, row) => row.trades.map((skill) => <Tag key={skill.trade}>{t.skill(tradeName(skill.trade), skill.skill)}</Tag>) },
          { title: words.team, render: (_, row) => teams.find((team) => team.value === row.teamId)?.label ?? '–' },
          { title: t.state, render: (_, row) => (row.active ? <Tag icon={<CheckCircleOutlined />} color="success">{words.active}</Tag> : <Tag icon={<StopOutlined />}>{words.inactive}</Tag>) },
        ]}
      />
      {editing !== undefined && <WorkerDrawer worker={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
