import { Button, Form, Input, Tag } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import { editingTexts } from '../editing/editingTexts';
import { isRole, peopleTexts } from '../people/peopleTexts';
import { useMay, useMe } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';
import { OwnAddresses } from './OwnAddresses';

const texts = defineTexts({
  zh: {
    who: '我', password: '修改密码', current: '当前密码', next: '新密码', again: '再次输入新密码', differ: '两次输入的新密码不同', change: '修改', done: '密码已修改，其他会话将在一分钟内结束', push: '浏览器推送', pushWhat: '在手机上接收新工单推送：用手机打开“我的工单”，在那里打开推送。',
    toPhone: '打开“我的工单”',
  },
  en: {
    who: 'Me', password: 'New password', current: 'Current password', next: 'New password', again: 'New password again', differ: 'The two new passwords differ', change: 'Change it', done: 'Changed; your other sessions end within a minute', push: 'Push to the browser',
    pushWhat: 'To be told of new tickets on the phone: open “My tickets” on it and switch push on there.', toPhone: 'Open “My tickets”',
  },
});

interface Passwords {
  current: string;
  next: string;
  again: string;
}

/** The person's own password, addresses and pushes. */
export function Account() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const words = useTexts(peopleTexts);
  const me = useMe();
  const mayAddresses = useMay('addresses.own');
  const [form] = Form.useForm<Passwords>();
  const changing = useCommand(({ current, next }: Passwords) => answer(api.PUT('/api/v1/session/password', { body: { current, new: next } })), { done: t.done, onDone: () => form.resetFields() });
  const needed = { required: true, message: common.required };
  return (
    <div className="settings-columns">
      <section>
        <h2>{t.who}</h2>
        <p>
          <strong>{me.name}</strong> {me.roles.map((role) => <Tag key={role}>{isRole(role) ? words.role[role] : role}</Tag>)}
        </p>
        <h2>{t.password}</h2>
        <Form<Passwords> form={form} layout="vertical" onFinish={(values) => changing.mutate(values)} className="narrow-form">
          <Form.Item name="current" label={t.current} rules={[needed]}>
            <Input.Password visibilityToggle={false} autoComplete="current-password" />
          </Form.Item>
          <Form.Item name="next" label={t.next} rules={[needed]}>
            <Input.Password visibilityToggle={false} autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label={t.again}
            dependencies={['next']}
            rules={[needed, ({ getFieldValue }) => ({ validator: (_, again: string) => (again === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t.differ))) })]}
          >
            <Input.Password visibilityToggle={false} autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={changing.isPending}>
            {t.change}
          </Button>
        </Form>
      </section>
      <section>
        {mayAddresses && <OwnAddresses />}
        <h2>{t.push}</h2>
        <p>{t.pushWhat}</p>
        <Link to="/mine">{t.toPhone}</Link>
      </section>
    </div>
  );
}
