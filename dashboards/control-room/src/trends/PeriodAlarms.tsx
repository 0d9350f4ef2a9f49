import { Table } from 'antd';
import { Link } from 'react-router';
import type { Alarm, Point } from '../api/types';
import { useFormats } from '../shared/formats';
import { LevelTag } from '../shared/LevelTag';
import { useTexts } from '../texts/useTexts';
import { trendTexts } from './trendTexts';

/** What the marks on the time axis stand for. */
export function PeriodAlarms({ alarms, points, zone }: { alarms: readonly Alarm[]; points: readonly Point[]; zone: string }) {
  const t = useTexts(trendTexts);
  const formats = useFormats(zone);
  const nameOf = (id: string): string => points.find((point) => point.id === id)?.name ?? id;
  return (
    <Table<Alarm>
      size="small"
      rowKey="id"
      title={() => t.alarms}
      dataSource={[...alarms].reverse()}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 700 }}
      locale={{ emptyText: t.noAlarms }}
      columns={[
        { title: t.level, width: 100, render: (_, alarm) => <LevelTag level={alarm.level} /> },
        { title: t.alarm, render: (_, alarm) => <Link to={`/alarms/${alarm.id}`} className="trend-link">{alarm.text}</Link> },
        { title: t.point, render: (_, alarm) => nameOf(alarm.point) },
        { title: t.began, className: 'number', render: (_, alarm) => formats.dateTime(alarm.activeAt) },
        { title: t.ended, className: 'number', render: (_, alarm) => (alarm.clearedAt === null ? t.lasting : formats.dateTime(alarm.clearedAt)) },
      ]}
    />
  );
}
