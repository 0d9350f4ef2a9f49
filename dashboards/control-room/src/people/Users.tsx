import { CheckCircleOutlined, LockOutlined, StopOutlined } from '@ant-design/icons';
import { Checkbox, Form, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useLogins } from '../editing/persons';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { serverNow } from '../shared/serverClock';
import { defineTexts, useTexts } from '../texts/useTexts';
import { OncePassword } from './OncePassword';
import { isRole, peopleTexts, roles } from './peopleTexts';
import { UserActions } from './UserActions';

type Person = Schema<'PersonView'>;

const texts = defineTexts({
  zh: {
    state: '状态', may: '可登录', disabled: '已停用', locked: (until: string) => `密码错误过多，锁定至 ${until}`, created: '创建时间', none: '没有用户。', add: '新建用户', edit: (name: string) => `${name} 的角色`, editRoles: '角色',
    nameHint: '登录名建好后不能更改；可用字母、数字、点和横线', withDisabled: '包括已停用的', find: '按登录名查找',
  },
  en: {
    state: 'State', may: 'may log in', disabled: 'disabled', locked: (until: string) => `locked until ${until}: too many wrong passwords`, created: 'Since', none: 'There is nobody.', add: 'New user', edit: (name: string) => `Roles of ${name}`,
    editRoles: 'Roles', nameHint: 'A login cannot be changed later; letters, digits, dots and dashes', withDisabled: 'Disabled ones too', find: 'Find a login',
  },
});

/** Those who may log in. Nobody is ever removed, since trails name them: who leaves is disabled. */
export function Users() {
  const t = useTexts(texts);
  const words = useTexts(peopleTexts);
  const common = useTexts(editingTexts);
  const formats = useFormats();
  const mayChange = useMay('people.change');
  const { filters, set } = useAddressFilters(['name', 'disabled']);
  const [editing, setEditing] = useState<Person | 'new'>();
  const [once, setOnce] = useState<Schema<'PersonWithPassword'>>();
  const person = editing === 'new' ? undefined : editing;
  const roleOptions = roles.map((role) => ({ value: role, label: `${words.role[role]} · ${words.roleHint[role]}` }));
  const wanted = filters.name?.toLowerCase() ?? '';
  return (
    <>
      <RecordTable<Person>
        query={useLogins()}
        only={(row) => (filters.disabled !== undefined || row.disabledAt === null) && row.name.toLowerCase().includes(wanted)}
        rowKey={(row) => row.id}
        nameOf={(row) => row.name}
        empty={t.none}
        onAdd={mayChange ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayChange ? setEditing : undefined}
        editText={t.editRoles}
        filters={
          <>
            <Input.Search allowClear className="find" placeholder={t.find} aria-label={t.find} defaultValue={filters.name ?? ''} onChange={({ target }) => set({ name: target.value })} />
            <Checkbox checked={filters.disabled !== undefined} onChange={({ target }) => set({ disabled: target.checked ? 'yes' : null })}>
              {t.withDisabled}
            </Checkbox>
          </>
        }
        columns={[
          { title: words.name, dataIndex: 'name' },
          { title: words.roles, render: (_, row) => row.roles.map((role) => <Tag key={role}>{isRole(role) ? words.role[role] : role}</Tag>) },
          { title: t.state, render: (_, row) => <Standing person={row} /> },
          { title: t.created, render: (_, row) => formats.dateTime(row.createdAt) },
        ]}
        {...(mayChange && { rowActions: (row: Person) => <UserActions person={row} onPassword={setOnce} /> })}
      />
      {editing === 'new' && (
        <EditDrawer<Schema<'NewPerson'>, Schema<'PersonWithPassword'>>
          title={t.add}
          initial={{ name: '', roles: ['engineer'] }}
          save={(body) => answer(api.POST('/api/v1/people', { body }))}
          onSaved={setOnce}
          touches={[['people']]}
          onClose={() => setEditing(undefined)}
        >
          <Form.Item name="name" label={words.name} extra={t.nameHint} rules={[{ required: true, whitespace: true, message: common.required }]}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="roles" label={words.roles} rules={[{ required: true, message: common.required }]}>
            <Select mode="multiple" options={roleOptions} />
          </Form.Item>
        </EditDrawer>
      )}
      {person && (
        <EditDrawer<Schema<'PersonRoles'>, Person>
          title={t.edit(person.name)}
          initial={{ roles: person.roles }}
          save={(body) => answer(api.PUT('/api/v1/people/{id}/roles', { params: { path: { id: person.id } }, body }))}
          touches={[['people']]}
          onClose={() => setEditing(undefined)}
        >
          <Form.Item name="roles" label={words.roles}>
            <Select mode="multiple" options={roleOptions} />
          </Form.Item>
        </EditDrawer>
      )}
      {once && <OncePassword given={once} onClose={() => setOnce(undefined)} />}
    </>
  );
}

function Standing({ person }: { person: Person }) {
  const t = useTexts(texts);
  const formats = useFormats();
  return person.disabledAt !== null ? <Tag icon={<StopOutlined />}>{t.disabled} · {formats.date(person.disabledAt)}</Tag>
    : person.lockedUntil !== null && Date.parse(person.lockedUntil) > serverNow() ? <Tag icon={<LockOutlined />} color="warning">{t.locked(formats.time(person.lockedUntil))}</Tag>
    : <Tag icon={<CheckCircleOutlined />} color="success">{t.may}</Tag>;
}
