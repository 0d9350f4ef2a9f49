import { CheckCircleOutlined, DisconnectOutlined } from '@ant-design/icons';
import { Card, Table, Tag } from 'antd';
import type { Box } from '../api/types';
import { boxKey } from '../live/liveState';
import { useLive } from '../live/LiveProvider';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { box: '网关', state: '状态', online: '在线', offline: '离线', seen: '最后消息', software: '软件', none: '还没有网关连接过', ago: (time: string) => `${time}前` },
  en: { box: 'Box', state: 'State', online: 'Online', offline: 'Offline', seen: 'Last heard', software: 'Software', none: 'No box has ever connected', ago: (time: string) => `${time} ago` },
});

/** Every box and how it is. */
export default function BoxesPage() {
  const t = useTexts(texts);
  const { boxes } = useLive();
  const formats = useFormats();
  const now = useNow();
  return (
    <Card>
      <Table<Box>
        rowKey={boxKey}
        dataSource={[...boxes.values()]}
        pagination={false}
        locale={{ emptyText: t.none }}
        columns={[
          { title: t.box, render: (_, box) => boxKey(box) },
          { title: t.state, render: (_, box) => (box.online ? <Tag icon={<CheckCircleOutlined />} color="success">{t.online}</Tag> : <Tag icon={<DisconnectOutlined />} color="error">{t.offline}</Tag>) },
          { title: t.seen, render: (_, box) => (box.lastSeenAt === null ? '–' : t.ago(formats.duration(now - Date.parse(box.lastSeenAt)))) },
          { title: t.software, dataIndex: 'software' },
        ]}
      />
    </Card>
  );
}
