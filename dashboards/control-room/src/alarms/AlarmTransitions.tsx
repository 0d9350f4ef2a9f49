import { BellFilled } from '@ant-design/icons';
import { Table } from 'antd';
import type { Schema } from '../api/types';
import { useFormats } from '../shared/formats';
import { alarmReasonWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { StateMark } from './AlarmMarks';
import { alarmTexts } from './alarmTexts';

/** What happened to an alarm: by the box's clock and by ours, why, who, and whether people were called. */
export function AlarmTransitions({ lines, zone }: { lines: readonly Schema<'AlarmTransitionView'>[]; zone: string | undefined }) {
  const t = useTexts(alarmTexts);
  const reasons = useTexts(alarmReasonWords);
  const formats = useFormats(zone);
  const at = (instant: string): string => `${formats.date(instant)} ${formats.timeWithSeconds(instant)}`;
  return (
    <Table
      size="small"
      // Lines are never changed and only added at the end.
      rowKey={(line) => lines.indexOf(line)}
      dataSource={lines}
      pagination={false}
      scroll={{ x: 1000 }}
      columns={[
        { title: t.eventTime, width: 210, render: (_, line) => <span className="number">{at(line.at)}</span> },
        { title: t.recordTime, width: 210, render: (_, line) => <span className="number">{at(line.recordedAt)}</span> },
        { title: t.state, width: 200, render: (_, line) => <StateMark state={line.to} /> },
        { title: t.why, render: (_, line) => wordOf(reasons, line.reason) },
        { title: t.who, render: (_, line) => line.actor ?? '–' },
        { title: t.said, render: (_, line) => line.detail ?? '' },
        { title: t.called, width: 120, render: (_, line) => (line.annunciated ? <><BellFilled aria-hidden /> {t.called}</> : <span className="soft">{t.notCalled}</span>) },
      ]}
    />
  );
}
