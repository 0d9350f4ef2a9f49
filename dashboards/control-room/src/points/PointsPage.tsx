import { LineChartOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Space } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Loaded } from '../shared/Loaded';
import { useTexts } from '../texts/useTexts';
import { addressOf, mostPoints, presets } from '../trends/selection';
import { addressOfFilter, filterOf, type PointFilter } from './pointFilter';
import { PointFilters } from './PointFilters';
import { PointList } from './PointList';
import './points.css';
import { pointTexts } from './pointTexts';
import { mostRows, usePoints } from './usePoints';

/** Every point of the estate: searched by the service, live in its rows, selected for a trend. */
export default function PointsPage() {
  const t = useTexts(pointTexts);
  const [address, setAddress] = useSearchParams();
  const filter = filterOf(address);
  const query = usePoints(filter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback(
    (id: string, on: boolean) =>
      setSelected((last) => {
        const next = new Set(last);
        if (on) {
          next.add(id);
        } else {
          next.delete(id);
        }
        return next;
      }),
    [],
  );
  const change = (next: PointFilter): void => setAddress(addressOfFilter(next), { replace: true });
  return (
    <Card className="points" styles={{ body: { padding: 12 } }}>
      <Space wrap style={{ marginBottom: 8 }}>
        <PointFilters filter={filter} onChange={change} />
        <SelectedPoints selected={selected} onClear={() => setSelected(new Set())} />
      </Space>
      <Loaded query={query} empty={{ when: (data) => data.points.length === 0, text: t.none }}>
        {({ points, total }) => (
          <>
            <p className="points-count" role="status">
              {t.count(points.length, total)}
            </p>
            {total > mostRows && <Alert type="info" showIcon title={t.tooMany(mostRows)} />}
            <PointList points={points} selected={selected} onSelect={select} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

function SelectedPoints({ selected, onClear }: { selected: ReadonlySet<string>; onClear: () => void }) {
  const t = useTexts(pointTexts);
  const navigate = useNavigate();
  if (selected.size === 0) {
    return null;
  }

  return (
    <Space>
      <Button
        type="primary"
        icon={<LineChartOutlined />}
        disabled={selected.size > mostPoints}
        onClick={() => void navigate(`/trends?${addressOf({ points: [...selected], period: { kind: 'last', length: presets['8h'] } }).toString()}`)}
      >
        {t.trendOf(selected.size)}
      </Button>
      <Button onClick={onClear}>{t.clear}</Button>
      {selected.size > mostPoints && t.most(mostPoints)}
    </Space>
  );
}
