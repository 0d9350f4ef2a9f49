import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { editingTexts } from '../../editing/editingTexts';
import { ProblemNote } from '../../shared/ProblemNote';
import { useLanguage } from '../../texts/language';
import { defineTexts, useTexts } from '../../texts/useTexts';

const texts = defineTexts({
  zh: {
    title: (name: string) => `测试渠道 ${name}`, phone: '手机号', email: '邮箱', endpoint: '推送地址', language: '语言', send: '发送测试消息', accepted: '对方已接收', refused: '对方拒绝', said: (said: string) => `对方回答：${said}`, robots: '消息会真实地发到该群或该地址。',
  },
  en: {
    title: (name: string) => `Test of ${name}`, phone: 'Phone', email: 'Mail address', endpoint: 'Push endpoint', language: 'Language', send: 'Send a test message', accepted: 'It was taken', refused: 'It was not taken', said: (said: string) => `The answer was: ${said}`,
    robots: 'The message really goes to that group or address.',
  },
});

/** Sends a test message at once, and shows what the other side said. */
export function ChannelTest({ channel, onClose }: { channel: Schema<'NotificationChannelView'>; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const own = useLanguage();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ address?: string; language: Schema<'Language'> }>();
  const label = channel.kind === 'sms' ? t.phone : channel.kind === 'email' ? t.email : channel.kind === 'push' ? t.endpoint : undefined;
  const testing = useMutation({
    mutationFn: ({ address, language }: { address?: string; language: Schema<'Language'> }) => answer(api.POST('/api/v1/notifications/channels/{name}/test', { params: { path: { name: channel.name } }, body: { address: address ?? null, language } })),
    networkMode: 'always',
    onSettled: () => void queries.invalidateQueries({ queryKey: ['notifications', 'channels'] }),
  });
  return (
    <Modal open title={t.title(channel.name)} okText={t.send} cancelText={common.close} onCancel={onClose} onOk={() => form.submit()} confirmLoading={testing.isPending}>
      <p>{t.robots}</p>
      <Form form={form} layout="vertical" initialValues={{ language: own }} onFinish={(values) => testing.mutate(values)}>
        {label !== undefined && (
          <Form.Item name="address" label={label} rules={[{ required: true, message: common.required }]}>
            <Input maxLength={500} />
          </Form.Item>
        )}
        <Form.Item name="language" label={t.language}>
          <Select options={[{ value: 'zh', label: common.zh }, { value: 'en', label: common.en }]} />
        </Form.Item>
      </Form>
      <ProblemNote problem={testing.error} />
      {testing.data && <Alert role="status" type={testing.data.accepted ? 'success' : 'error'} showIcon title={testing.data.accepted ? t.accepted : t.refused} description={t.said(testing.data.said)} />}
    </Modal>
  );
}
