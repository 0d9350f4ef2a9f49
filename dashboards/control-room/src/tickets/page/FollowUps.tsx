import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema, Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { Loaded } from '../../shared/Loaded';
import { useCommand } from '../../shared/useCommand';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { SiteTime, TicketLink } from '../ticketColumns';
import { Part } from './Part';

const texts = defineTexts({
  zh: {
    title: '回访', none: '完工后 48 小时内回访', round: (round: number) => `第 ${round} 次`, due: '截止', asked: '已联系', answered: '已回访', score: (score: number) => `${score} 分`, below: '低于 80 分，整改工单：', attitude: '态度（0–100）', skill: '技术（0–100）',
    timeliness: '及时（0–100）', comment: '意见', save: '记录回访', call: '已联系，待答复', done: '回访已记录', required: '0 到 100',
  },
  en: {
    title: 'Follow-up', none: 'A follow-up is due within 48 h of the repair', round: (round: number) => `Round ${round}`, due: 'due', asked: 'asked', answered: 'answered', score: (score: number) => `${score} of 100`, below: 'below 80, rectified by', attitude: 'Attitude (0–100)',
    skill: 'Skill (0–100)', timeliness: 'Timeliness (0–100)', comment: 'Comment', save: 'Write the answer', call: 'Asked, answer to come', done: 'The follow-up is written', required: '0 to 100',
  },
});

interface Answer {
  attitude: number;
  skill: number;
  timeliness: number;
  comment?: string;
}

/** How the residents found it; below 80 is rectified and asked again. */
export function FollowUps({ ticket }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const { number, site } = ticket;
  const may = useMay('followUps.answer');
  const list = useQuery({ queryKey: ['tickets', number, 'follow-ups'], queryFn: () => answer(api.GET('/api/v1/tickets/{number}/follow-ups', { params: { path: { number } } })) });
  return (
    <Part title={t.title}>
      <Loaded query={list} empty={{ when: (rows) => rows.length === 0, text: t.none }}>
        {(rows) => (
          <>
            <ul className="plain-list">
              {rows.map((row) => (
                <li key={row.round}>
                  {t.round(row.round)} · {row.answeredAt === null ? t.due : t.answered} <SiteTime site={site} at={row.answeredAt ?? row.dueAt} />
                  {row.answeredAt === null && row.askedAt !== null && ` · ${t.asked}`} {row.score !== null && <strong>{t.score(row.score)}</strong>} {row.comment} {row.by !== null && <span className="soft">({row.by})</span>}{' '}
                  {row.rectification !== null && (
                    <>
                      {t.below} <TicketLink number={row.rectification} />
                    </>
                  )}
                </li>
              ))}
            </ul>
            {may && rows.some((row) => row.answeredAt === null) && <AnswerForm number={number} />}
          </>
        )}
      </Loaded>
    </Part>
  );
}

function AnswerForm({ number }: { number: string }) {
  const t = useTexts(texts);
  const [form] = Form.useForm<Answer>();
  const touches = [['tickets', number]];
  const save = useCommand((body: Schema<'FollowUpAnswer'>) => answer(api.POST('/api/v1/tickets/{number}/follow-ups', { params: { path: { number } }, body })), { done: t.done, touches });
  const asked = useCommand(() => answer(api.POST('/api/v1/tickets/{number}/follow-ups/asked', { params: { path: { number } } })), { done: t.done, touches });
  return (
    <Form<Answer> form={form} layout="vertical" className="inline-form" onFinish={({ comment, ...scores }) => save.mutate({ ...scores, comment: comment?.trim() || null })}>
      <div className="inline-form-buttons">
        {(['attitude', 'skill', 'timeliness'] as const).map((name) => (
          <Form.Item key={name} name={name} label={t[name]} rules={[{ required: true, message: t.required }]}>
            <InputNumber min={0} max={100} precision={0} />
          </Form.Item>
        ))}
      </div>
      <Form.Item name="comment" label={t.comment}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
      <div className="inline-form-buttons">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t.save}
        </Button>
        <Button loading={asked.isPending} onClick={() => asked.mutate(undefined)}>
          {t.call}
        </Button>
      </div>
    </Form>
  );
}
