import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema, Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useFormats } from '../../shared/formats';
import { Loaded } from '../../shared/Loaded';
import { useCommand } from '../../shared/useCommand';
import { useNow } from '../../shared/useNow';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { SiteTime } from '../ticketColumns';
import { Part } from './Part';

const texts = defineTexts({
  zh: {
    title: '每 30 分钟进展通知', none: '此工单不需要进展通知', told: '已通知', next: (time: string) => `下一次通知：${time}后`, late: '下一次通知正在发送', standard: '标准内容', words: '下一次通知的内容（不要写姓名、电话、地址）', now: '立即通知', later: '到时通知', done: '通知已写入',
  },
  en: {
    title: 'Progress notices every 30 minutes', none: 'This ticket needs no notices', told: 'Told', next: (time: string) => `Next notice in ${time}`, late: 'The next notice is going out', standard: 'the standard words', words: 'Words of the next notice (no names, phones, addresses)', now: 'Tell it now',
    later: 'Tell it when it is due', done: 'The notice is written',
  },
});

/** What the affected owners were told, and what they will be told next. */
export function Notices({ ticket }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const { number, site, open } = ticket;
  const may = useMay('notices.write');
  const [text, setText] = useState('');
  const notices = useQuery({ queryKey: ['tickets', number, 'notices'], queryFn: () => answer(api.GET('/api/v1/tickets/{number}/notices', { params: { path: { number } } })) });
  const write = useCommand((body: Schema<'NoticeText'>) => answer(api.POST('/api/v1/tickets/{number}/notices', { params: { path: { number } }, body })), { done: t.done, touches: [['tickets', number]], onDone: () => setText('') });
  const due = notices.data?.some((notice) => notice.toldAt === null) === true;
  return (
    <Part title={t.title}>
      <Loaded query={notices} empty={{ when: (rows) => rows.length === 0, text: t.none }}>
        {(rows) => (
          <ul className="plain-list">
            {rows.map((notice) => (
              <li key={notice.count}>
                {notice.toldAt === null ? (
                  <NextNotice dueAt={notice.dueAt} />
                ) : (
                  <>
                    {t.told} <SiteTime site={site} at={notice.toldAt} />
                  </>
                )}
                : {notice.text ?? <span className="soft">{t.standard}</span>} {notice.writtenBy !== null && <span className="soft">({notice.writtenBy})</span>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {may && open && due && (
        <div className="inline-form">
          <Input.TextArea aria-label={t.words} placeholder={t.words} autoSize={{ minRows: 2 }} maxLength={500} showCount value={text} onChange={(event) => setText(event.target.value)} />
          <div className="inline-form-buttons">
            <Button type="primary" disabled={text.trim() === ''} loading={write.isPending} onClick={() => write.mutate({ text: text.trim(), now: true })}>
              {t.now}
            </Button>
            <Button disabled={text.trim() === ''} loading={write.isPending} onClick={() => write.mutate({ text: text.trim(), now: false })}>
              {t.later}
            </Button>
          </div>
        </div>
      )}
    </Part>
  );
}

function NextNotice({ dueAt }: { dueAt: string }) {
  const t = useTexts(texts);
  const left = Date.parse(dueAt) - useNow();
  const time = useFormats().duration(left);
  return left <= 0 ? t.late : t.next(time);
}
