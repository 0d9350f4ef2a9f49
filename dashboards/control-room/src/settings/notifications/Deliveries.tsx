import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, RedoOutlined, SyncOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { editingTexts } from '../../editing/editingTexts';
import { usePersonName } from '../../editing/persons';
import { LevelPicker } from '../../editing/pickers';
import { RecordTable } from '../../editing/RecordTable';
import { useAddressFilters } from '../../editing/useAddressFilters';
import { useMay } from '../../session/SessionProvider';
import { useFormats } from '../../shared/formats';
import { LevelTag } from '../../shared/LevelTag';
import { useCommand } from '../../shared/useCommand';
import { wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { channelWords, deliveryTexts, happeningWords } from './notificationTexts';

type Delivery = Schema<'DeliveryView'>;
type State = Schema<'DeliveryState'>;

const texts = defineTexts({
  zh: {
    at: '时间', ticket: '工单', what: '事由', to: '收件人', over: '渠道', state: '状态', said: '对方回答', attempts: (count: number) => `${count} 次尝试`, repeat: '可能重复', resend: '重发', resendAsk: '再发送一次？收件人会看到“可能重复”。', resent: '已安排重发', none: '没有符合的发送记录。',
    ticketHint: '工单号', anyState: '全部状态', anyLevel: '全部等级', channel: '渠道名', next: (time: string) => `下次 ${time}`,
  },
  en: {
    at: 'When', ticket: 'Ticket', what: 'Happening', to: 'To', over: 'Over', state: 'State', said: 'What the other side said', attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`), repeat: 'may have come twice', resend: 'Send again',
    resendAsk: 'Send it once more? It says that it may repeat.', resent: 'It is being sent again', none: 'No delivery is like that.', ticketHint: 'Ticket number', anyState: 'Every state', anyLevel: 'Every level', channel: 'Name of a channel', next: (time: string) => `next ${time}`,
  },
});

const size = 50;
const states: readonly State[] = ['waiting', 'sending', 'sent', 'failed'];
const icons: Readonly<Record<State, ReactNode>> = { waiting: <ClockCircleOutlined />, sending: <SyncOutlined />, sent: <CheckCircleOutlined />, failed: <CloseCircleOutlined /> };
const colours = { waiting: 'warning', sending: 'processing', sent: 'success', failed: 'error' } as const;

/** Who was told of what, what waits, and what could not be delivered. */
export default function Deliveries() {
  const t = useTexts(texts);
  const words = useTexts(deliveryTexts);
  const channels = useTexts(channelWords);
  const happenings = useTexts(happeningWords);
  const common = useTexts(editingTexts);
  const formats = useFormats();
  const personName = usePersonName();
  const mayResend = useMay('notifications.resend');
  const { filters, page, set, turnTo } = useAddressFilters(['ticket', 'state', 'channel', 'level']);
  const state = states.find((one) => one === filters.state);
  const level = Number(filters.level ?? 0);
  const query = useQuery({
    queryKey: ['notifications', 'deliveries', filters, page],
    queryFn: () =>
      answer(api.GET('/api/v1/notifications/deliveries', {
        params: {
          query: { page, size, ...(filters.ticket !== undefined && { ticket: filters.ticket }), ...(state && { state }), ...(filters.channel !== undefined && { channel: filters.channel }), ...(level >= 1 && level <= 5 && { level }) },
        },
      })),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  const resending = useCommand((id: number) => answer(api.POST('/api/v1/notifications/deliveries/{id}/resend', { params: { path: { id } } })), { done: t.resent, touches: [['notifications', 'deliveries']] });
  return (
    <RecordTable<Delivery>
      query={query}
      rowKey={(row) => row.id}
      nameOf={(row) => `${row.ticket} ${row.channel}`}
      empty={t.none}
      paging={{ page, size, turnTo }}
      filters={
        <>
          <Input.Search key={filters.ticket ?? ''} allowClear className="find" aria-label={t.ticketHint} placeholder={t.ticketHint} defaultValue={filters.ticket ?? ''} onSearch={(ticket) => set({ ticket })} />
          <Select allowClear className="picker" aria-label={t.state} placeholder={t.anyState} value={state ?? null} onChange={(value?: string) => set({ state: value })} options={states.map((one) => ({ value: one, label: words.states[one] }))} />
          <LevelPicker allowClear aria-label={t.anyLevel} placeholder={t.anyLevel} value={level >= 1 && level <= 5 ? level : null} onChange={(value) => set({ level: Number.isInteger(value) ? String(value) : null })} />
          <Input.Search key={`c${filters.channel ?? ''}`} allowClear className="find" aria-label={t.channel} placeholder={t.channel} defaultValue={filters.channel ?? ''} onSearch={(channel) => set({ channel })} />
        </>
      }
      columns={[
        { title: t.at, render: (_, row) => formats.dateTime(row.createdAt) },
        { title: t.ticket, render: (_, row) => (<><LevelTag level={row.level} /> <Link to={`/tickets/${row.ticket}`}>{row.ticket}</Link></>) },
        { title: t.what, render: (_, row) => wordOf(happenings, row.happening) },
        { title: t.to, render: (_, row) => (row.recipient === 'person' && row.recipientId !== null ? personName(row.recipientId) : words.kinds[row.recipient]) },
        { title: t.over, render: (_, row) => `${wordOf(channels, row.channel)} ${row.address}` },
        {
          title: t.state,
          render: (_, row) => (
            <>
              <Tag icon={icons[row.state]} color={colours[row.state]}>{words.states[row.state]}</Tag>
              <small>
                {[...(row.attempts > 0 ? [t.attempts(row.attempts)] : []), ...(row.mayRepeat ? [t.repeat] : []), ...(row.nextAt !== null ? [t.next(formats.time(row.nextAt))] : [])].join(' · ')}
              </small>
            </>
          ),
        },
        { title: t.said, dataIndex: 'said', ellipsis: true, width: 260 },
      ]}
      {...(mayResend && {
        rowActions: (row: Delivery) =>
          (row.state === 'failed' || row.state === 'sent') && row.channel !== 'page' && (
            <Popconfirm title={t.resendAsk} okText={t.resend} cancelText={common.cancel} onConfirm={() => resending.mutate(row.id)}>
              <Button icon={<RedoOutlined />} aria-label={common.of(t.resend, row.ticket)}>
                {t.resend}
              </Button>
            </Popconfirm>
          ),
      })}
    />
  );
}
