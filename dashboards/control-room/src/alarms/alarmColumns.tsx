import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Alarm } from '../api/types';
import { RunningSince } from '../layout/level1/RunningSince';
import { useFormats } from '../shared/formats';
import { LevelTag } from '../shared/LevelTag';
import { useEstate } from '../shared/useEstate';
import { tradeWords, wordOf } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { AlarmMarks, StateMark } from './AlarmMarks';
import { alarmTexts } from './alarmTexts';
import { CommandMenu } from './CommandButtons';

/**
 * The columns of every list of alarms.
 * @param commands whether rows take commands.
 * @param words the width of the column with the text, px.
 */
export function useAlarmColumns(commands: boolean, words = 440): TableColumnType<Alarm>[] {
  const t = useTexts(alarmTexts);
  const trades = useTexts(tradeWords);
  const language = useLanguage();
  const names = useEstate();
  return useMemo(() => {
    const columns: TableColumnType<Alarm>[] = [
      { title: t.level, width: 84, render: (_, alarm) => <LevelTag level={alarm.level} /> },
      { title: t.state, width: 150, render: (_, alarm) => <StateMark state={alarm.state} /> },
      {
        title: t.where,
        width: 230,
        ellipsis: true,
        render: (_, alarm) => (
          <>
            <strong>{names.of(alarm)}</strong> <span className="soft">{names.site(alarm.site)}</span>
          </>
        ),
      },
      {
        title: t.what,
        width: words,
        ellipsis: true,
        render: (_, alarm) => (
          <>
            <Link to={`/alarms/${alarm.id}`}>{localText(alarm.texts, language, alarm.text)}</Link> <AlarmMarks alarm={alarm} />
          </>
        ),
      },
      { title: t.trade, width: 110, render: (_, alarm) => wordOf(trades, alarm.trade) },
      { title: t.since, width: 190, render: (_, alarm) => <Since alarm={alarm} zone={names.zone(alarm.site)} /> },
      { title: t.owner, width: 130, ellipsis: true, render: (_, alarm) => alarm.acknowledgedBy ?? '–' },
    ];
    return commands ? [...columns, { title: t.commands, width: 170, fixed: 'end', render: (_, alarm) => <CommandMenu alarm={alarm} /> }] : columns;
  }, [t, trades, language, names, commands, words]);
}

/** When it began, in the site's time; and how long ago, while it is open. */
function Since({ alarm, zone }: { alarm: Alarm; zone: string | undefined }) {
  const formats = useFormats(zone);
  return (
    <span className="number">
      {alarm.open ? formats.timeWithSeconds(alarm.activeAt) : formats.dateTime(alarm.activeAt)}
      {alarm.open && (
        <>
          {' · '}
          <RunningSince at={alarm.activeAt} />
        </>
      )}
    </span>
  );
}
