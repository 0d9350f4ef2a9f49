import { Form, Input, Modal, Radio, Typography } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Alarm } from '../api/types';
import { useFormats } from '../shared/formats';
import { useCommand } from '../shared/useCommand';
import { useEstate } from '../shared/useEstate';
import { useNow } from '../shared/useNow';
import { serverNow } from '../shared/serverClock';
import { alarmCommandWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { alarmTexts } from './alarmTexts';

const presets = [15, 30, 60, 120, 240, 480];
const usual = 30;

interface Shelving {
  reason: string;
  minutes: number;
}

/** Takes an alarm off the list for a while, with a reason. */
export function ShelveForm({ alarm, close }: { alarm: Alarm; close: () => void }) {
  const t = useTexts(alarmTexts);
  const language = useLanguage();
  const words = useTexts(alarmCommandWords);
  const names = useEstate();
  const formats = useFormats(names.zone(alarm.site));
  const now = useNow();
  const [form] = Form.useForm<Shelving>();
  const [minutes, setMinutes] = useState(usual);
  const shelve = useCommand(
    ({ reason, minutes: length }: Shelving) =>
      answer(
        api.POST('/api/v1/alarms/{id}/shelve', {
          params: { path: { id: alarm.id } },
          body: { reason, until: new Date(serverNow() + length * 60_000).toISOString(), version: alarm.version },
        }),
      ),
    { done: t.done, touches: [['alarms']], onDone: close },
  );
  return (
    <Modal open title={`${words['shelve'] ?? ''}: ${names.of(alarm)} · ${localText(alarm.texts, language, alarm.text)}`} okText={words['shelve']} onCancel={close} onOk={() => form.submit()} confirmLoading={shelve.isPending}>
      <Form<Shelving> form={form} layout="vertical" initialValues={{ minutes: usual }} onValuesChange={({ minutes: chosen }: Partial<Shelving>) => chosen !== undefined && setMinutes(chosen)} onFinish={(shelving) => shelve.mutate(shelving)}>
        <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true, message: t.reasonMissing }]}>
          <Input.TextArea autoFocus maxLength={500} showCount rows={3} placeholder={t.reasonHint} />
        </Form.Item>
        <Form.Item name="minutes" label={t.howLong} extra={t.maximum}>
          <Radio.Group optionType="button" options={presets.map((value) => ({ value, label: t.minutes(value) }))} />
        </Form.Item>
        <Typography.Paragraph>{t.until(formats.time(now + minutes * 60_000))}</Typography.Paragraph>
        {alarm.class === 'Entrapment_Alarm' && <Typography.Paragraph strong>{t.second}</Typography.Paragraph>}
      </Form>
    </Modal>
  );
}
