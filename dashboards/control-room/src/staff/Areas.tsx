import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useAreas, useSiteName } from '../editing/estate';
import { usePersonName } from '../editing/persons';
import { PersonPicker, SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { coordinates, CoordinatesField } from './CoordinatesField';
import { staffTexts } from './staffTexts';
import { useTeamOptions } from './staffQueries';

type Area = Schema<'AreaView'>;

const texts = defineTexts({
  zh: {
    code: '代码', codeHint: '与工单、网关中的写法一致；不填表示整个项目', whole: '（整个项目）', who: '负责', teams: '负责班组', persons: '负责人员', none: '还没有登记区域。登记区域及坐标后，派单建议会考虑距离和熟悉程度。', add: '登记区域',
    edit: (name: string) => `修改：${name}`, comma: '、',
  },
  en: {
    code: 'Code', codeHint: 'As tickets and boxes write it; empty for the whole site', whole: '(the whole site)', who: 'Looked after by', teams: 'Teams that look after it', persons: 'Persons who look after it',
    none: 'No area is written down yet. With areas and their places, proposals regard distance and who knows the place.', add: 'New area', edit: (name: string) => `Change ${name}`, comma: ', ',
  },
});

const touches = [['areas']] as const;

/** Parts of sites with their places, and who looks after them. */
export default function Areas() {
  const t = useTexts(texts);
  const words = useTexts(staffTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const siteName = useSiteName();
  const personName = usePersonName();
  const teams = useTeamOptions();
  const mayEdit = useMay('staff.edit');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<Area | 'new'>();
  const area = editing === 'new' ? undefined : editing;
  const nameOf = (row: Area): string => localText(row.name, language, row.code);
  return (
    <>
      <RecordTable<Area>
        query={useAreas(filters.site)}
        rowKey={(row) => row.id}
        nameOf={nameOf}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        columns={[
          { title: common.site, render: (_, row) => siteName(row.site) },
          { title: t.code, render: (_, row) => (row.code === '' ? t.whole : row.code) },
          { title: words.name, render: (_, row) => nameOf(row) },
          { title: words.base, render: (_, row) => coordinates(row.latitude, row.longitude) },
          { title: t.who, render: (_, row) => [...row.teamIds.map((id) => teams.find((team) => team.value === id)?.label ?? String(id)), ...row.personIds.map(personName)].join(t.comma) || '–' },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Schema<'AreaBody'>, Area>
          title={area === undefined ? t.add : t.edit(nameOf(area))}
          initial={area ?? { site: filters.site ?? '', code: '', name: noText, latitude: null, longitude: null, teamIds: [], personIds: [] }}
          save={(values) => answer(api.PUT('/api/v1/areas', { body: { ...values, code: values.code.trim(), version: area?.version ?? null } }))}
          touches={touches}
          onClose={() => setEditing(undefined)}
          extra={
            area && <RemoveButton name={nameOf(area)} remove={() => answer(api.DELETE('/api/v1/areas/{id}', { params: { path: { id: area.id } } }))} touches={touches} onRemoved={() => setEditing(undefined)} />
          }
        >
          <div className="side-by-side">
            <Form.Item name="site" label={common.site} rules={[{ required: true, message: common.required }]}>
              <SitePicker disabled={area !== undefined} />
            </Form.Item>
            <Form.Item name="code" label={t.code} extra={t.codeHint}>
              <Input disabled={area !== undefined} maxLength={100} />
            </Form.Item>
          </div>
          <BilingualField name="name" label={words.name} required />
          <CoordinatesField />
          <Form.Item name="teamIds" label={t.teams}>
            <Select mode="multiple" options={teams} />
          </Form.Item>
          <Form.Item name="personIds" label={t.persons}>
            <PersonPicker<number[]> only="workers" mode="multiple" />
          </Form.Item>
        </EditDrawer>
      )}
    </>
  );
}
