import { Descriptions, Drawer } from 'antd';
import type { Box } from '../api/types';
import { boxKey } from '../live/liveState';
import { useFormats } from '../shared/formats';
import { useMay } from '../session/SessionProvider';
import { useTexts } from '../texts/useTexts';
import { BoxClock } from './BoxClock';
import { BoxConfiguration } from './BoxConfiguration';
import { BoxLetters } from './BoxLetters';
import { BoxCertificate, BoxDisk, OwnClock } from './BoxMachine';
import { Ago, BoxState, OutboxState } from './BoxState';
import { boxTexts } from './boxTexts';

/** One box: its connection, its outbox, what it watches, and what of it could not be used. */
export function BoxDrawer({ box, onClose }: { box: Box; onClose: () => void }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  const mayReadLetters = useMay('deadLetters.read');
  return (
    <Drawer open title={boxKey(box)} onClose={onClose} size="min(900px, 100vw)">
      <Descriptions
        bordered
        size="small"
        column={1}
        items={[
          { label: t.state, children: <BoxState box={box} /> },
          { label: t.seen, children: <Ago instant={box.lastSeenAt} /> },
          { label: t.born, children: box.bornAt === null ? t.never : formats.dateTime(box.bornAt) },
          { label: t.session, children: box.bdSeq ?? '–' },
          { label: t.outbox, children: <OutboxState box={box} /> },
          { label: t.acknowledged, children: box.outbox === null ? '–' : t.frame(formats.number(box.outbox.acknowledged)) },
          { label: t.clock, children: <BoxClock box={boxKey(box)} /> },
          { label: t.ownClock, children: <OwnClock box={box} /> },
          { label: t.disk, children: <BoxDisk box={box} /> },
          { label: t.certificate, children: <BoxCertificate box={box} /> },
          { label: t.software, children: box.software ?? '–' },
        ].map((item) => ({ ...item, key: item.label }))}
      />
      <BoxConfiguration box={box} />
      {mayReadLetters && <BoxLetters box={box} />}
    </Drawer>
  );
}
