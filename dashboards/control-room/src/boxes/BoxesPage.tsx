import { Button, Card, Table } from 'antd';
import { useSearchParams } from 'react-router';
import type { Box } from '../api/types';
import { boxKey } from '../live/liveState';
import { useLive } from '../live/LiveProvider';
import { useFormats } from '../shared/formats';
import { useSites } from '../shared/useSites';
import { useTexts } from '../texts/useTexts';
import { BoxDrawer } from './BoxDrawer';
import { BoxNotices } from './BoxMachine';
import { Ago, BoxState, OutboxState } from './BoxState';
import { boxTexts } from './boxTexts';

/** Every box and how it is, the lost ones first; one of them in a drawer, which the address names. */
export default function BoxesPage() {
  const t = useTexts(boxTexts);
  const { boxes } = useLive();
  const sites = useSites();
  const formats = useFormats();
  const [address, setAddress] = useSearchParams();
  const opened = boxes.get(address.get('box') ?? '');
  const rows = [...boxes.values()].sort((a, b) => Number(a.online) - Number(b.online) || boxKey(a).localeCompare(boxKey(b)));
  return (
    <Card styles={{ body: { padding: 12 } }}>
      <Table<Box>
        rowKey={boxKey}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 900 }}
        locale={{ emptyText: t.none }}
        columns={[
          {
            title: t.box,
            render: (_, box) => (
              <Button aria-label={t.details(boxKey(box))} onClick={() => setAddress({ box: boxKey(box) })}>
                {box.box}
              </Button>
            ),
          },
          { title: t.site, render: (_, box) => sites.name(box.site) },
          { title: t.state, render: (_, box) => <BoxState box={box} /> },
          { title: t.attention, render: (_, box) => <BoxNotices box={box} /> },
          { title: t.seen, className: 'number', render: (_, box) => <Ago instant={box.lastSeenAt} /> },
          { title: t.outbox, className: 'number', render: (_, box) => <OutboxState box={box} /> },
          { title: t.acknowledged, className: 'number', render: (_, box) => box.outbox !== null && t.frame(formats.number(box.outbox.acknowledged)) },
          { title: t.software, dataIndex: 'software' },
        ]}
      />
      {opened !== undefined && <BoxDrawer box={opened} onClose={() => setAddress({})} />}
    </Card>
  );
}
