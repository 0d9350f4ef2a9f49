import { Form, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { usePersonName } from '../editing/persons';
import { PersonPicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { coordinates, CoordinatesField } from './CoordinatesField';
import { staffTexts } from './staffTexts';
import { useTeamOptions, useTeams, type Team } from './staffQueries';

const texts = defineTexts({
  zh: { supervisor: '主管', supervisorHint: '班组无人应答时呼叫', escalates: '再上报到', escalatesHint: '主管无人应答时，接着呼叫该班组的主管', none: '还没有班组。班组决定无人应答时找谁。', add: '新建班组', edit: (name: string) => `修改：${name}` },
  en: {
    supervisor: 'Supervisor', supervisorHint: 'Called when nobody of the team answers', escalates: 'Escalates to', escalatesHint: 'The team whose supervisor is called after this one’s',
    none: 'There is no team yet. Teams decide who is called when nobody answers.', add: 'New team', edit: (name: string) => `Change ${name}`,
  },
});

const touches = [['teams'], ['workers']] as const;

/** Groups of workers with a base, a supervisor and whom to call next. */
export default function Teams() {
  const t = useTexts(texts);
  const words = useTexts(staffTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const personName = usePersonName();
  const options = useTeamOptions();
  const mayEdit = useMay('staff.edit');
  const [editing, setEditing] = useState<Team | 'new'>();
  const team = editing === 'new' ? undefined : editing;
  const nameOf = (row: Team): string => localText(row.name, language, String(row.id));
  return (
    <>
      <RecordTable<Team>
        query={useTeams()}
        rowKey={(row) => row.id}
        nameOf={nameOf}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        columns={[
          { title: words.name, render: (_, row) => nameOf(row) },
          { title: t.supervisor, render: (_, row) => (row.supervisorId === null ? '–' : personName(row.supervisorId)) },
          { title: t.escalates, render: (_, row) => options.find((option) => option.value === row.escalatesToId)?.label ?? '–' },
          { title: words.base, render: (_, row) => coordinates(row.latitude, row.longitude) },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Schema<'TeamBody'>, Team>
          title={team === undefined ? t.add : t.edit(nameOf(team))}
          initial={team ?? { name: noText, latitude: null, longitude: null, supervisorId: null, escalatesToId: null }}
          save={(values) => {
            const body = { ...values, supervisorId: values.supervisorId ?? null, escalatesToId: values.escalatesToId ?? null, version: team?.version ?? null };
            return team === undefined ? answer(api.POST('/api/v1/teams', { body })) : answer(api.PUT('/api/v1/teams/{id}', { params: { path: { id: team.id } }, body }));
          }}
          touches={touches}
          onClose={() => setEditing(undefined)}
          extra={
            team && <RemoveButton name={nameOf(team)} remove={() => answer(api.DELETE('/api/v1/teams/{id}', { params: { path: { id: team.id } } }))} touches={touches} onRemoved={() => setEditing(undefined)} />
          }
        >
          <BilingualField name="name" label={words.name} required />
          <Form.Item name="supervisorId" label={t.supervisor} extra={t.supervisorHint}>
            <PersonPicker allowClear placeholder={common.nobody} />
          </Form.Item>
          <Form.Item name="escalatesToId" label={t.escalates} extra={t.escalatesHint}>
            <Select allowClear placeholder={common.none} options={options.filter((option) => option.value !== team?.id)} />
          </Form.Item>
          <CoordinatesField />
        </EditDrawer>
      )}
    </>
  );
}
