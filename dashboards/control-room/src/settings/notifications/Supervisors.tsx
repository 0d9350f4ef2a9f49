import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { EditDrawer } from '../../editing/EditDrawer';
import { editingTexts } from '../../editing/editingTexts';
import { useSiteName } from '../../editing/estate';
import { usePersonName } from '../../editing/persons';
import { PersonPicker, SitePicker } from '../../editing/pickers';
import { RecordTable } from '../../editing/RecordTable';
import { useMay } from '../../session/SessionProvider';
import { defineTexts, useTexts } from '../../texts/useTexts';

type Supervision = Schema<'SupervisionView'>;

const texts = defineTexts({
  zh: { what: '主管会收到超时和通知未送达的消息。', person: '主管', site: '项目', none: '没有主管：超时时不会通知任何人。', edit: '修改', add: '增加一行' },
  en: { what: 'Supervisors are told of clocks that ran out and of what could not be delivered.', person: 'Supervisor', site: 'Site', none: 'There is no supervisor: nobody is told when a clock runs out.', edit: 'Edit the list', add: 'Add a line' },
});

/** Who supervises which site. */
export default function Supervisors() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const personName = usePersonName();
  const siteName = useSiteName();
  const mayChange = useMay('notifications.routes');
  const [editing, setEditing] = useState(false);
  const query = useQuery({ queryKey: ['notifications', 'supervisors'], queryFn: () => answer(api.GET('/api/v1/notifications/supervisors')) });
  return (
    <>
      <RecordTable<Supervision>
        query={query}
        rowKey={(row) => `${row.personId} ${row.site ?? ''}`}
        nameOf={(row) => personName(row.personId)}
        empty={t.none}
        onAdd={mayChange && query.data !== undefined ? () => setEditing(true) : undefined}
        addText={t.edit}
        note={<p className="form-hint">{t.what}</p>}
        columns={[
          { title: t.person, render: (_, row) => personName(row.personId) },
          { title: t.site, render: (_, row) => (row.site === null ? common.allSites : siteName(row.site)) },
        ]}
      />
      {editing && (
        <EditDrawer<{ lines: Supervision[] }, unknown>
          title={t.edit}
          initial={{ lines: query.data ?? [] }}
          save={({ lines }) => answer(api.PUT('/api/v1/notifications/supervisors', { body: lines.map(({ personId, site }) => ({ personId, site: site ?? null })) }))}
          touches={[['notifications', 'supervisors']]}
          onClose={() => setEditing(false)}
        >
          <Form.List name="lines">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <div key={key} className="repeat-row">
                    <Form.Item name={[name, 'personId']} label={t.person} rules={[{ required: true, message: common.required }]}>
                      <PersonPicker />
                    </Form.Item>
                    <Form.Item name={[name, 'site']} label={t.site}>
                      <SitePicker allowClear placeholder={common.allSites} />
                    </Form.Item>
                    <Button icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove(name)} />
                  </div>
                ))}
                <Button icon={<PlusOutlined />} onClick={() => add({})}>
                  {t.add}
                </Button>
              </>
            )}
          </Form.List>
        </EditDrawer>
      )}
    </>
  );
}
