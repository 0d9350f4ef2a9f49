import { Table } from 'antd';
import type { Alarm } from '../api/types';
import { useAlarmColumns } from './alarmColumns';
import { pageSize } from './usePage';

/** One page of alarms that the service has listed. */
export function AlarmTable({ alarms, page, total, turn }: { alarms: readonly Alarm[]; page: number; total: number; turn: (page: number) => void }) {
  const columns = useAlarmColumns(false);
  return (
    <Table<Alarm>
      size="small"
      rowKey="id"
      dataSource={alarms}
      columns={columns}
      scroll={{ x: 1300 }}
      pagination={{ current: page, pageSize, total, onChange: turn, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
}
