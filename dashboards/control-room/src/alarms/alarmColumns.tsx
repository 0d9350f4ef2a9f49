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

// px. The widths of the columns beside the words, checkbox and commands too.
const roomy = 1_400;
const sparse = 898;
const full = 1_138;
const leastWords = 300;

/** The columns beside the words, px. */
function beside(width: number): number {
  return width < roomy ? sparse : full;
}

/** What is left of a table for the words of its alarms, px. */
export function wordsWidth(width: number): number {
  return Number.isFinite(width) ? Math.max(leastWords, width - beside(width)) : 440;
}

/** The width to which a table of alarms scrolls, px. */
export function scrollWidth(width: number): number {
  return Math.max(width, beside(width) + leastWords);
}

/**
 * The columns of every list of alarms.
 * @param commands whether rows take commands.
 * @param width of the table, px; a narrow one does without trade and owner, which the alarm's page shows.
 */
export function useAlarmColumns(commands: boolean, width = Infinity): TableColumnType<Alarm>[] {
  const t = useTexts(alarmTexts);
  const trades = useTexts(tradeWords);
  const language = useLanguage();
  const names = useEstate();
  return useMemo(() => {
    const columns: TableColumnType<Alarm>[] = [
      { title: t.level, width: 84, render: (_, alarm) => <LevelTag level={alarm.level} /> },
      { title: t.state, width: 176, render: (_, alarm) => <StateMark state={alarm.state} /> },
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
        width: wordsWidth(width),
        ellipsis: true,
        render: (_, alarm) => (
          <>
            <Link to={`/alarms/${alarm.id}`}>{localText(alarm.texts, language, alarm.text)}</Link> <AlarmMarks alarm={alarm} />
          </>
        ),
      },
      ...(width < roomy ? [] : [{ title: t.trade, width: 110, render: (_: unknown, alarm: Alarm) => wordOf(trades, alarm.trade) }]),
      { title: t.since, width: 190, render: (_, alarm) => <Since alarm={alarm} zone={names.zone(alarm.site)} /> },
      ...(width < roomy ? [] : [{ title: t.owner, width: 130, ellipsis: true, render: (_: unknown, alarm: Alarm) => alarm.acknowledgedBy ?? '–' }]),
    ];
    return commands ? [...columns, { title: t.commands, width: 170, fixed: 'end', render: (_, alarm) => <CommandMenu alarm={alarm} /> }] : columns;
  }, [t, trades, language, names, commands, width]);
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
