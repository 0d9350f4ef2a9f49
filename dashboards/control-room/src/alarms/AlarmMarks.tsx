import { BellFilled, CheckCircleOutlined, EyeOutlined, RollbackOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Alarm, AlarmState } from '../api/types';
import { alarmStateWords, qualityWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { holdsOf } from './alarmOrder';
import { alarmTexts } from './alarmTexts';

const signs: Readonly<Record<AlarmState, ReactNode>> = {
  normal: <CheckCircleOutlined aria-hidden />,
  unacknowledged: <BellFilled aria-hidden />,
  acknowledged: <EyeOutlined aria-hidden />,
  returnedUnacknowledged: <RollbackOutlined aria-hidden />,
};

/** An alarm's state by sign and word. */
export function StateMark({ state }: { state: AlarmState }) {
  const words = useTexts(alarmStateWords);
  return (
    <span className="alarm-state" data-state={state}>
      {signs[state]} {words[state]}
    </span>
  );
}

/** What is besides: holds, latch, chatter, quality. */
export function AlarmMarks({ alarm }: { alarm: Alarm }) {
  const t = useTexts(alarmTexts);
  const qualities = useTexts(qualityWords);
  return (
    <>
      {holdsOf(alarm).map((hold) => (
        <Tag key={hold}>{t.holds[hold]}</Tag>
      ))}
      {alarm.shelfPending === true && <Tag>{t.pending}</Tag>}
      {(alarm.chatteringSince ?? null) !== null && <Tag>{t.chattering}</Tag>}
      {(alarm.activations ?? 1) > 1 && <Tag>{t.times(alarm.activations ?? 1)}</Tag>}
      {alarm.latched && <Tag>{t.latched}</Tag>}
      {alarm.quality !== 'good' && <Tag>{wordOf(qualities, alarm.quality)}</Tag>}
    </>
  );
}
