import { CopyOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTradeName } from '../editing/estate';
import { usePersonName, useWorkers } from '../editing/persons';
import { PersonPicker } from '../editing/pickers';
import { weekdayName } from '../editing/weekdays';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import type { RosterRefusal } from './refusedRoster';
import { likeFirstWeek, openHours, personsOn, placeOfMinute, withPersons, type OpenHours } from './rosterCycle';
import type { RosterDraft } from './RosterEditor';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: {
    week: (number: number) => `第 ${number} 周`, like: '各周与第 1 周相同', open: (hours: string, trades: string) => `无人值班 ${hours}：${trades}`, comma: '、', cell: (day: string, shift: string, week: number) => `第 ${week} 周 ${day} ${shift}`,
    place: (day: string, time: string, week: number) => `第 ${week} 周${day} ${time}`, whoCan: '只计算掌握该工种的人员。',
  },
  en: {
    week: (number: number) => `Week ${number}`, like: 'Make every week like week 1', open: (hours: string, trades: string) => `Nobody on duty ${hours}: ${trades}`, comma: ', ',
    cell: (day: string, shift: string, week: number) => `Week ${week}, ${day}, ${shift}`, place: (day: string, time: string, week: number) => `week ${week} ${day} ${time}`, whoCan: 'Only people who have learnt the trade count.',
  },
});

interface RosterPatternProps {
  draft: RosterDraft;
  refusals: readonly RosterRefusal[];
  change: (entries: RosterDraft['entries']) => void;
}

/** Who is on which shift: a table for each week of the pattern. What is open is told while one edits; what the service refused stands where it comes from. */
export function RosterPattern({ draft, refusals, change }: RosterPatternProps) {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const language = useLanguage();
  const tradeName = useTradeName();
  const personName = usePersonName();
  const workers = useWorkers().data;
  const place = (minute: number): string => {
    const { week, day, time } = placeOfMinute(minute % (draft.weeks * 7 * 1440));
    return t.place(weekdayName(day, language), time, week + 1);
  };
  const open = draft.aroundTheClock && workers !== undefined ? openByHours(draft, (person, trade) => workers.some((worker) => worker.personId === person && worker.trades.some((skill) => skill.trade === trade))) : [];
  return (
    <section className="cycle">
      {open.map(({ hours, trades }) => (
        <p key={`${hours.from} ${hours.until}`} className="cycle-open">
          <WarningOutlined aria-hidden /> {t.open(`${place(hours.from)} – ${place(hours.until)}`, trades.map(tradeName).join(t.comma))}
        </p>
      ))}
      {open.length > 0 && <p className="form-hint">{t.whoCan}</p>}
      {Array.from({ length: draft.weeks }, (_, week) => (
        <div key={week} className="cycle-week">
          <h3>{t.week(week + 1)}</h3>
          <div className="week-scroll">
            <table className="week">
              <thead>
                <tr>
                  <td />
                  {days.map((day) => (
                    <th key={day} scope="col">
                      {weekdayName(day, language)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {draft.shifts.map((shift) => (
                  <tr key={shift.kind}>
                    <th scope="row">
                      {words.shift[shift.kind]}
                      <small className="number">
                        {shift.start}–{shift.end}
                      </small>
                    </th>
                    {days.map((day) => {
                      const persons = personsOn(draft.entries, week, day, shift.kind);
                      const refused = refusals.filter((refusal) => refusal.person !== undefined && persons.includes(refusal.person));
                      return (
                        <td key={day} className={persons.length === 0 ? 'cycle-cell-open' : undefined}>
                          <PersonPicker<number[]>
                            only="workers"
                            mode="multiple"
                            value={persons}
                            {...(refused.length > 0 && { status: 'error' as const })}
                            placeholder="–"
                            aria-label={t.cell(weekdayName(day, language, 'long'), words.shift[shift.kind], week + 1)}
                            onChange={(chosen) => change(withPersons(draft.entries, week, day, shift.kind, chosen))}
                          />
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {refusals
            .filter((refusal) => refusal.place?.week === week)
            .map(({ sentence, person, place: where }) => (
              <p key={sentence} className="cycle-refusal" role="alert">
                <WarningOutlined aria-hidden /> {person === undefined ? where && weekdayName(where.day, language, 'long') : personName(person)}: {sentence}
              </p>
            ))}
          {week === 0 && draft.weeks > 1 && (
            <Button icon={<CopyOutlined />} onClick={() => change(likeFirstWeek(draft.entries, draft.weeks))}>
              {t.like}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

const days = [0, 1, 2, 3, 4, 5, 6] as const;

/** The open hours of each trade, the same hours of several told once. */
function openByHours(draft: RosterDraft, can: (person: number, trade: string) => boolean): readonly { hours: OpenHours; trades: string[] }[] {
  const found = new Map<string, { hours: OpenHours; trades: string[] }>();
  for (const trade of draft.trades) {
    for (const hours of openHours(draft, (person) => can(person, trade))) {
      const key = `${hours.from} ${hours.until}`;
      found.set(key, { hours, trades: [...(found.get(key)?.trades ?? []), trade] });
    }
  }

  return [...found.values()].sort((one, other) => one.hours.from - other.hours.from);
}
