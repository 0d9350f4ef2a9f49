import { Button, Form, Input, InputNumber } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema, Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useCommand } from '../../shared/useCommand';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { Part } from './Part';

const texts = defineTexts({
  zh: { title: '与被困人员通话', people: '人数（未知可不填）', words: '他们说了什么、告知了什么', record: '记录通话', done: '通话已记录', required: '请填写通话内容', over: '困人已解除，记录见右侧经过。' },
  en: { title: 'Contact with the trapped', people: 'How many (leave empty when not known)', words: 'What they said and were told', record: 'Record the contact', done: 'The contact is recorded', required: 'Write what was said', over: 'The entrapment has ended; the trail has what was said.' },
});

interface Spoken {
  people?: number | null;
  words: string;
}

/** The people in the car are spoken to; each time is a line of the trail. */
export function TrappedContact({ ticket: { number, open } }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const may = useMay('tickets.record');
  const [form] = Form.useForm<Spoken>();
  const record = useCommand((body: Schema<'TrappedContactBody'>) => answer(api.POST('/api/v1/tickets/{number}/trapped-contact', { params: { path: { number } }, body })), {
    done: t.done,
    touches: [['tickets', number]],
    onDone: () => form.resetFields(),
  });
  return (
    <Part title={t.title}>
      {!open ? (
        <p className="soft">{t.over}</p>
      ) : (
        may && (
          <Form<Spoken> form={form} layout="vertical" className="inline-form" onFinish={({ people, words }) => record.mutate({ people: people ?? null, words: words.trim() })}>
            <Form.Item name="people" label={t.people}>
              <InputNumber min={0} max={100} precision={0} />
            </Form.Item>
            <Form.Item name="words" label={t.words} rules={[{ required: true, whitespace: true, message: t.required }]}>
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} showCount />
            </Form.Item>
            <div>
              <Button type="primary" htmlType="submit" loading={record.isPending}>
                {t.record}
              </Button>
            </div>
          </Form>
        )
      )}
    </Part>
  );
}
