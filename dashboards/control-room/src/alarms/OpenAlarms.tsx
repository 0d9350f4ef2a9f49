import { CheckCircleOutlined } from '@ant-design/icons';
import { App, Button, Empty, Space, Table } from 'antd';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Alarm } from '../api/types';
import { useLive, useLiveStanding } from '../live/LiveProvider';
import type { LiveState } from '../live/liveState';
import { useMay } from '../session/SessionProvider';
import { serverNow } from '../shared/serverClock';
import { useEstate } from '../shared/useEstate';
import { useTexts } from '../texts/useTexts';
import { scrollWidth, useAlarmColumns } from './alarmColumns';
import { AlarmFilterBar } from './AlarmFilterBar';
import { matches, type AlarmFilter } from './alarmFilter';
import { byUrgency, holds, holdsOf, isUnacknowledged } from './alarmOrder';
import { alarmTexts } from './alarmTexts';
import { useAcknowledgeMany } from './useAcknowledgeMany';
import { useLetterKey } from './useLetterKey';
import { useSize } from './useSize';

/** Everything that is open, living: what nobody has seen first. In a storm the list comes after what is more urgent, such as the level-1 banner and what one types. */
export function OpenAlarms({ filter, change }: { filter: AlarmFilter; change: (filter: AlarmFilter) => void }) {
  const { alarms } = useLive();
  const shown = useDeferredValue(alarms);
  return <AlarmList alarms={shown} filter={filter} change={change} />;
}

/** Ten thousand rows are filtered and sorted, a screenful is drawn. */
const AlarmList = memo(function AlarmList({ alarms, filter, change }: { alarms: LiveState['alarms']; filter: AlarmFilter; change: (filter: AlarmFilter) => void }) {
  const t = useTexts(alarmTexts);
  const { message } = App.useApp();
  const { known } = useLiveStanding();
  const names = useEstate();
  const rows = useMemo(() => {
    const now = serverNow();
    const place = (alarm: Alarm): string => `${names.site(alarm.site)} ${names.of(alarm)}`;
    return [...alarms.values()].filter((alarm) => matches(filter, alarm, now, place)).sort(byUrgency);
  }, [alarms, filter, names]);
  const heldCounts = useMemo(() => holds.map((hold) => ({ hold, count: [...alarms.values()].filter((alarm) => holdsOf(alarm).includes(hold)).length })), [alarms]);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  // What has left the list is not acknowledged by mistake.
  const inList = useMemo(() => new Set(rows.map((alarm) => alarm.id)), [rows]);
  const chosenNow = chosen.filter((id) => inList.has(id));
  const may = useMay('alarms.acknowledge');
  const many = useAcknowledgeMany(() => setChosen([]));
  const acknowledgeChosen = (): void => {
    if (chosenNow.length === 0) {
      void message.info(t.chooseFirst);
    } else if (!many.pending) {
      many.acknowledge(chosenNow);
    }
  };
  useLetterKey('k', may ? acknowledgeChosen : undefined);
  const [element, { width, height }] = useSize();
  const columns = useAlarmColumns(true, width);
  return (
    <div className="alarms-open">
      <AlarmFilterBar filter={filter} change={change} live />
      <Space wrap>
        {may && (
          <Button type="primary" icon={<CheckCircleOutlined />} disabled={chosenNow.length === 0} loading={many.pending} onClick={acknowledgeChosen}>
            {t.acknowledgeMany(chosenNow.length)} <kbd className="key">k</kbd>
          </Button>
        )}
        <span role="status">
          {t.shown(rows.length, alarms.size)} · <strong>{t.unseen(rows.filter(isUnacknowledged).length)}</strong>
        </span>
        {heldCounts.map(
          ({ hold, count }) =>
            count > 0 &&
            filter.hold !== hold && (
              <Button key={hold} type="link" size="small" onClick={() => change({ ...filter, hold })}>
                {t.holds[hold]}: {count}
              </Button>
            ),
        )}
      </Space>
      <div className="alarms-table" ref={element}>
        <Table<Alarm>
          virtual
          size="small"
          rowKey="id"
          dataSource={rows}
          columns={columns}
          pagination={false}
          scroll={{ x: scrollWidth(width), y: Math.max(160, height - 42) }}
          rowClassName={(alarm) => (isUnacknowledged(alarm) ? 'alarm-unseen' : '')}
          rowSelection={may ? { columnWidth: 48, selectedRowKeys: [...chosenNow], onChange: (keys) => setChosen(keys.map(Number)), getCheckboxProps: (alarm) => ({ disabled: !isUnacknowledged(alarm), 'aria-label': t.select(alarm.id) }) } : undefined}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={!known ? t.notLive : alarms.size === 0 ? t.none : t.noneMatch} /> }}
        />
      </div>
    </div>
  );
});
