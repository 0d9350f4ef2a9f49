import { Tag } from 'antd';
import type { Box } from '../api/types';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { useTexts } from '../texts/useTexts';
import { boxNotices } from './boxNotices';
import { boxTexts } from './boxTexts';

/** What should be done about a box before it hurts; nothing for one that is well. */
export function BoxNotices({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const now = useNow();
  return boxNotices(box, now).map((notice) => (
    <Tag key={notice} color={notice === 'certificateEnded' ? 'error' : 'warning'}>
      {t.notices[notice]}
    </Tag>
  ));
}

/** What the box itself knows of its clock. */
export function OwnClock({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  if (box.clock === null) {
    return t.notTold;
  }

  return box.clock.synchronized ? t.synchronized(box.clock.errorMs === null ? '–' : formats.number(box.clock.errorMs)) : t.notSynchronized;
}

/** The disk on which the outbox lies. */
export function BoxDisk({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  return box.disk === null ? t.notTold : t.diskFree(formats.bytes(box.disk.free), formats.bytes(box.disk.size), formats.share(box.disk.free / box.disk.size));
}

/** Until when the broker lets the box in. */
export function BoxCertificate({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  const now = useNow();
  if (box.certificateEndsAt === null) {
    return t.noCertificate;
  }

  const left = Date.parse(box.certificateEndsAt) - now;
  return left > 0 ? t.certificateEnds(formats.dateTime(box.certificateEndsAt), formats.duration(left)) : t.certificateEnded(formats.dateTime(box.certificateEndsAt));
}
