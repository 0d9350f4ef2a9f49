import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { utilityKinds, utilityTexts } from './utilityTexts';

type Utility = Schema<'UtilityContactView'>;

const texts = defineTexts({
  zh: { name: '单位', phone: '电话', account: '户号', accountHint: '报修时对方会询问的户号', none: '还没有登记供电、供水等单位。停电停水工单会自动附上其电话。', add: '登记单位', edit: (name: string) => `修改：${name}` },
  en: {
    name: 'Utility', phone: 'Phone', account: 'Account', accountHint: 'The number of the connection that they ask for', none: 'No utility is written down yet. Tickets about power and water carry its phone number by themselves.', add: 'Add a utility',
    edit: (name: string) => `Change ${name}`,
  },
});

const touches = [['utilities']] as const;

/** Whom to call when a supply fails. */
export default function Utilities() {
  const t = useTexts(texts);
  const words = useTexts(utilityTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const siteName = useSiteName();
  const mayEdit = useMay('staff.edit');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<Utility | 'new'>();
  const utility = editing === 'new' ? undefined : editing;
  const query = useQuery({
    queryKey: ['utilities', filters.site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/utilities', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }) } } }))),
  });
  const nameOf = (row: Utility): string => localText(row.name, language);
  const needed = [{ required: true, message: common.required }];
  return (
    <>
      <RecordTable<Utility>
        query={query}
        rowKey={(row) => row.id}
        nameOf={nameOf}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        columns={[
          { title: common.site, render: (_, row) => siteName(row.site) },
          { title: words.kind, render: (_, row) => words.kinds[row.kind] },
          { title: t.name, render: (_, row) => nameOf(row) },
          { title: t.phone, render: (_, row) => <a href={`tel:${row.phone}`}>{row.phone}</a> },
          { title: t.account, render: (_, row) => row.account ?? '–' },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Schema<'UtilityContactBody'>, Utility>
          title={utility === undefined ? t.add : t.edit(nameOf(utility))}
          initial={utility ?? { site: filters.site ?? '', kind: 'power', name: noText, phone: '', account: null }}
          save={(values) => {
            const body = { ...values, account: values.account === '' ? null : values.account, version: utility?.version ?? null };
            return utility === undefined ? answer(api.POST('/api/v1/utilities', { body })) : answer(api.PUT('/api/v1/utilities/{id}', { params: { path: { id: utility.id } }, body }));
          }}
          touches={touches}
          onClose={() => setEditing(undefined)}
          extra={
            utility && <RemoveButton name={nameOf(utility)} remove={() => answer(api.DELETE('/api/v1/utilities/{id}', { params: { path: { id: utility.id } } }))} touches={touches} onRemoved={() => setEditing(undefined)} />
          }
        >
          <div className="side-by-side">
            <Form.Item name="site" label={common.site} rules={needed}>
              <SitePicker />
            </Form.Item>
            <Form.Item name="kind" label={words.kind} rules={needed}>
              <Select options={utilityKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} />
            </Form.Item>
          </div>
          <BilingualField name="name" label={t.name} required />
          <div className="side-by-side">
            <Form.Item name="phone" label={t.phone} rules={needed}>
              <Input type="tel" maxLength={50} />
            </Form.Item>
            <Form.Item name="account" label={t.account} extra={t.accountHint}>
              <Input maxLength={100} />
            </Form.Item>
          </div>
        </EditDrawer>
      )}
    </>
  );
}
