import { CheckCircleOutlined, DisconnectOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { Box } from '../api/types';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { useTexts } from '../texts/useTexts';
import { boxTexts } from './boxTexts';

export function BoxState({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  return box.online ? (
    <Tag icon={<CheckCircleOutlined />} color="success">
      {t.online}
    </Tag>
  ) : (
    <Tag icon={<DisconnectOutlined />} color="error">
      {t.offline}
    </Tag>
  );
}

/** How long ago; the instant itself as the title. */
export function Ago({ instant }: { instant: string | null }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  const now = useNow();
  return instant === null ? t.never : <span title={formats.dateTime(instant)}>{t.ago(formats.duration(Math.max(0, now - Date.parse(instant))))}</span>;
}

/** What waits in the box, as it last said. */
export function OutboxState({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  if (box.outbox === null) {
    return t.unacknowledged;
  }

  const { head, acknowledged, waiting } = box.outbox;
  return waiting === 0 ? t.empty : `${t.waiting(formats.number(waiting))} · ${t.span(formats.number(acknowledged + 1), formats.number(head))}`;
}
