import { CheckCircleOutlined, PauseCircleOutlined, SendOutlined, StopOutlined, WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { RecordTable } from '../../editing/RecordTable';
import { useMay } from '../../session/SessionProvider';
import { useFormats } from '../../shared/formats';
import { serverNow } from '../../shared/serverClock';
import { wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { ChannelTest } from './ChannelTest';
import { channelWords } from './notificationTexts';

type Channel = Schema<'NotificationChannelView'>;

const texts = defineTexts({
  zh: {
    name: '渠道', state: '状态', on: '正常', off: '未配置', paused: (until: string) => `对方限流，暂停至 ${until}`, failing: '最近一次发送失败', waiting: '等待发送', oldest: (time: string) => `最早的已等 ${time}`, sent: '最近送出', failure: '最近失败', red: '仅 1 级',
    test: '测试', never: '从未', none: '没有渠道。', offHint: '未配置的渠道在服务的配置文件中打开。',
  },
  en: {
    name: 'Channel', state: 'State', on: 'works', off: 'off', paused: (until: string) => `takes nothing until ${until}: too many messages`, failing: 'its last message failed', waiting: 'Waiting', oldest: (time: string) => `the oldest for ${time}`, sent: 'Last sent',
    failure: 'Last failure', red: 'level 1 only', test: 'Test', never: 'never', none: 'There is no channel.', offHint: 'Channels that are off are switched on in the service’s settings file.',
  },
});

/** The notification channels: how they stand, and a test of each. */
export default function Channels() {
  const t = useTexts(texts);
  const words = useTexts(channelWords);
  const formats = useFormats();
  const mayTest = useMay('notifications.test');
  const [testing, setTesting] = useState<Channel>();
  const query = useQuery({ queryKey: ['notifications', 'channels'], queryFn: () => answer(api.GET('/api/v1/notifications/channels')), refetchInterval: 15_000 });
  const failing = (row: Channel): boolean => row.lastFailureAt !== null && (row.lastSentAt === null || row.lastFailureAt > row.lastSentAt);
  return (
    <>
      <RecordTable<Channel>
        query={query}
        rowKey={(row) => row.name}
        nameOf={(row) => row.name}
        empty={t.none}
        note={<p className="form-hint">{t.offHint}</p>}
        columns={[
          { title: t.name, render: (_, row) => (<><strong>{wordOf(words, row.kind)}</strong> {row.name !== row.kind && <code>{row.name}</code>} {row.redAlert && <Tag color="error">{t.red}</Tag>}</>) },
          {
            title: t.state,
            render: (_, row) =>
              !row.on ? <Tag icon={<StopOutlined />}>{t.off}</Tag>
              : row.pausedUntil !== null && Date.parse(row.pausedUntil) > serverNow() ? <Tag icon={<PauseCircleOutlined />} color="warning">{t.paused(formats.time(row.pausedUntil))}</Tag>
              : failing(row) ? <Tag icon={<WarningOutlined />} color="error">{t.failing}</Tag>
              : <Tag icon={<CheckCircleOutlined />} color="success">{t.on}</Tag>,
          },
          { title: t.waiting, render: (_, row) => (<span className="number">{formats.number(row.waiting)} {row.oldestWaitingAt !== null && t.oldest(formats.duration(serverNow() - Date.parse(row.oldestWaitingAt)))}</span>) },
          { title: t.sent, render: (_, row) => (row.lastSentAt === null ? t.never : formats.dateTime(row.lastSentAt)) },
          { title: t.failure, render: (_, row) => (row.lastFailureAt === null ? '–' : `${formats.dateTime(row.lastFailureAt)} · ${row.lastFailure ?? ''}`) },
        ]}
        {...(mayTest && {
          rowActions: (row: Channel) => row.on && (
            <Button icon={<SendOutlined />} aria-label={`${t.test}: ${row.name}`} onClick={() => setTesting(row)}>
              {t.test}
            </Button>
          ),
        })}
      />
      {testing && <ChannelTest channel={testing} onClose={() => setTesting(undefined)} />}
    </>
  );
}
