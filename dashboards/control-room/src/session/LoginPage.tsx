import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input, Modal, Typography } from 'antd';
import { answer, api } from '../api/client';
import type { Me } from '../api/types';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { useTexts } from '../texts/useTexts';
import { sessionTexts } from './sessionTexts';

interface Entry {
  name: string;
  password: string;
}

/** @param again the name of the person whose session has ended: the login then lies over the page that waits for it. */
export function LoginPage({ onLogin, again }: { onLogin: (me: Me) => void; again?: string }) {
  const t = useTexts(sessionTexts);
  const login = useMutation({ mutationFn: (entry: Entry) => answer(api.POST('/api/v1/session', { body: entry })), onSuccess: onLogin, networkMode: 'always' });
  const form = (
    <Form<Entry> layout="vertical" requiredMark={false} initialValues={again === undefined ? {} : { name: again }} onFinish={(entry) => login.mutate(entry)}>
      {login.isError && <Alert type="error" showIcon title={login.error.message} style={{ marginBottom: 16 }} role="alert" />}
      <Form.Item name="name" label={t.name} rules={[{ required: true, message: t.nameMissing }]}>
        <Input autoComplete="username" autoFocus={again === undefined} size="large" />
      </Form.Item>
      <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.passwordMissing }]}>
        <Input.Password autoComplete="current-password" autoFocus={again !== undefined} size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={login.isPending}>
        {t.login}
      </Button>
    </Form>
  );
  if (again !== undefined) {
    return (
      <Modal open title={t.ended} footer={null} closable={false} mask={{ closable: false }} keyboard={false}>
        <Typography.Paragraph>{t.endedWhy}</Typography.Paragraph>
        {form}
      </Modal>
    );
  }

  return (
    <main className="login">
      <Card className="login-card">
        <Typography.Title level={1} style={{ fontSize: 26 }}>
          FacilityIoT
        </Typography.Title>
        {form}
        <div style={{ marginTop: 24 }}>
          <LanguageSwitch />
        </div>
      </Card>
    </main>
  );
}
