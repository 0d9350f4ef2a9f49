import { WarningOutlined } from '@ant-design/icons';
import type { Schema } from '../api/types';
import { useTradeName } from '../editing/estate';
import { weekdayName, weekdayOf } from '../editing/weekdays';
import { addDays, dayOf } from '../editing/zoneTime';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { DutyCell } from './DutyCell';
import { useRosterName } from './rosterQueries';
import { rosterTexts } from './rosterTexts';
import { dutiesOn, openOn, openStretches, shiftRows } from './rosterWeek';

type Duty = Schema<'DutyView'>;

const texts = defineTexts({
  zh: {
    calendar: '一周值班', open: '无人值班', today: '今天', comma: '、', openRow: '缺岗',
  },
  en: {
    calendar: 'The week’s duties', open: 'Nobody on duty', today: 'today', comma: ', ', openRow: 'Open',
  },
});

interface WeekCalendarProps {
  week: Schema<'RosterWeek'>;
  onAbsence: (duty: Duty) => void;
  onSwap: (duty: Duty) => void;
}

/** Seven days by shifts; a person's name opens what can be done about that duty. */
export function WeekCalendar({ week, onAbsence, onSwap }: WeekCalendarProps) {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const language = useLanguage();
  const formats = useFormats(week.timeZone);
  const rosterName = useRosterName();
  const tradeName = useTradeName();
  const today = dayOf(useNow(), week.timeZone);
  const days = Array.from({ length: 7 }, (_, number) => addDays(week.from, number));
  const rows = shiftRows(week.duties);
  const open = openStretches(week.gaps);
  const manyRosters = new Set(rows.map((row) => row.rosterId)).size > 1;
  return (
    <div className="week-scroll" role="region" aria-label={t.calendar} tabIndex={0}>
      <table className="week">
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col" className={day === today ? 'week-today' : undefined}>
                {weekdayName(weekdayOf(day), language)} <span className="number">{day.slice(5)}</span>
                {day === today && <span className="week-tag">{t.today}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.rosterId} ${row.shift}`}>
              <th scope="row">
                {words.shift[row.shift]}
                {manyRosters && <small>{rosterName(row.rosterId)}</small>}
              </th>
              {days.map((day) => (
                <td key={day} className={day === today ? 'week-today' : undefined}>
                  {dutiesOn(week.duties, row, day).map((duty) => (
                    <DutyCell key={`${duty.personId} ${duty.from}`} duty={duty} hours={`${formats.time(duty.from)}–${formats.time(duty.until)}`} onAbsence={onAbsence} onSwap={onSwap} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
          {open.length > 0 && (
            <tr className="week-open">
              <th scope="row">{t.openRow}</th>
              {days.map((day) => (
                <td key={day}>
                  {openOn(open, day, week.timeZone).map((stretch) => (
                    <div key={stretch.from} className="open-hours">
                      <WarningOutlined aria-hidden /> {t.open}
                      <span className="number">
                        {dayOf(stretch.from, week.timeZone) === day ? formats.time(stretch.from) : '00:00'}–{dayOf(Date.parse(stretch.until) - 1, week.timeZone) === day ? formats.time(stretch.until) : '24:00'}
                      </span>
                      <small>{stretch.trades.map(tradeName).join(t.comma)}</small>
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
