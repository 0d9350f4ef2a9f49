import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import type { Box, Point } from '../api/types';
import { boxKey } from '../live/liveState';
import { useLivePoint } from '../live/LiveProvider';
import { pointTexts } from '../points/pointTexts';
import { Quality } from '../points/Quality';
import { valueText } from '../points/valueText';
import { useFormats } from '../shared/formats';
import { Loaded } from '../shared/Loaded';
import { useLanguage } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { boxDevices, type BoxDevice } from './boxDevices';
import { boxTexts } from './boxTexts';

/** What the box has said that it watches. */
export function BoxConfiguration({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const language = useLanguage();
  const query = useQuery({ queryKey: ['points', 'of box', boxKey(box), language], queryFn: () => pointsOf(box), select: boxDevices, staleTime: 60_000 });
  return (
    <Loaded query={query}>
      {({ devices, own }) => (
        <>
          <h2>{t.devices}</h2>
          <Table<BoxDevice>
            size="small"
            rowKey="id"
            dataSource={[...devices]}
            pagination={false}
            columns={[
              { title: t.device, render: (_, device) => <Link className="trend-link" to={`/points?${new URLSearchParams({ site: box.site, search: `${device.id}/` }).toString()}`}>{device.id}</Link> },
              { title: t.state, render: (_, device) => device.online !== undefined && <DeviceState point={device.online} /> },
              { title: t.points, align: 'right', className: 'number', render: (_, device) => device.points.length },
              { title: t.conditions, align: 'right', className: 'number', render: (_, device) => device.conditions },
            ]}
          />
          <h2>{t.ownPoints}</h2>
          <Table<Point>
            size="small"
            rowKey="id"
            dataSource={[...own]}
            pagination={false}
            locale={{ emptyText: t.noOwn }}
            columns={[{ title: t.name, dataIndex: 'name' }, { title: t.value, render: (_, point) => <OwnValue point={point} /> }]}
          />
        </>
      )}
    </Loaded>
  );
}

function DeviceState({ point }: { point: Point }) {
  const t = useTexts(boxTexts);
  const live = useLivePoint(point.id) ?? point;
  return live.stale ? <Quality of="stale" /> : live.value === true ? t.answers : <b>{t.silent}</b>;
}

function OwnValue({ point }: { point: Point }) {
  const t = useTexts(pointTexts);
  const formats = useFormats();
  const live = useLivePoint(point.id) ?? point;
  return (
    <>
      {valueText(live.value, formats, t)} {point.unit} <Quality of={live.stale ? 'stale' : live.quality} />
    </>
  );
}

async function pointsOf(box: Box): Promise<Point[]> {
  const points: Point[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await answer(api.GET('/api/v1/points', { params: { query: { site: box.site, box: box.box, kind: 'all', page, size: 500 } } }));
    points.push(...items);
    if (points.length >= total || items.length === 0) {
      return points;
    }
  }
}
