import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import type { Schema } from '../api/types';
import { useTradeName } from '../editing/estate';
import { useFormats, type Formats } from '../shared/formats';
import { defineTexts, useTexts } from '../texts/useTexts';
import { openStretches, type OpenStretch } from './rosterWeek';

const texts = defineTexts({
  zh: {
    gaps: (count: number) => `本周有 ${count} 段时间无人值班`, none: '本周须连续值班的工种全部有人值班。', comma: '、',
    what: '请补充排班，或为缺勤指定替班人员。', noDuties: '这个项目本周没有任何值班。', hours: (hours: string) => `（${hours}）`,
  },
  en: {
    gaps: (count: number) => (count === 1 ? 'Nobody is on duty for one stretch of this week' : `Nobody is on duty for ${count} stretches of this week`),
    none: 'Somebody is on duty at every hour of this week, for every trade that must be covered.', comma: ', ',
    what: 'Put somebody on the roster, or name a replacement for the absence.', noDuties: 'Nobody is on duty at this site this week.', hours: (hours: string) => `(${hours})`,
  },
});

/** The hours of a week in which nobody is on duty who must be. The service looks from now on: hours that are over are not told. */
export function WeekGaps({ week }: { week: Schema<'RosterWeek'> }) {
  const t = useTexts(texts);
  const formats = useFormats(week.timeZone);
  const tradeName = useTradeName();
  const open = openStretches(week.gaps);
  if (open.length === 0) {
    return week.duties.length === 0 ? (
      <Alert type="warning" showIcon title={t.noDuties} />
    ) : (
      <p className="week-covered">
        <CheckCircleOutlined /> {t.none}
      </p>
    );
  }

  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      icon={<WarningOutlined />}
      title={t.gaps(open.length)}
      description={
        <>
          {t.what}
          <ul className="save-details">
            {open.map((stretch) => (
              <li key={stretch.from + stretch.until}>
                <strong>{hoursOf(stretch, formats)}</strong> {t.hours(formats.duration(Date.parse(stretch.until) - Date.parse(stretch.from)))} {stretch.trades.map(tradeName).join(t.comma)}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

function hoursOf(stretch: OpenStretch, formats: Formats): string {
  return `${formats.date(stretch.from)} ${formats.time(stretch.from)} – ${formats.date(stretch.until)} ${formats.time(stretch.until)}`;
}
