import { Link } from 'react-router';
import type { Alarm } from '../../api/types';
import { LevelTag } from '../../shared/LevelTag';
import { alarmStateWords } from '../../shared/words';
import { useLanguage } from '../../texts/language';
import { localText, useTexts } from '../../texts/useTexts';
import { SiteTime } from '../ticketColumns';

/** The alarms that a ticket stands for. */
export function AlarmList({ alarms }: { alarms: readonly Alarm[] }) {
  const states = useTexts(alarmStateWords);
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {alarms.map((alarm) => (
        <li key={alarm.id}>
          <LevelTag level={alarm.level} /> <Link to={`/alarms/${alarm.id}`}>{localText(alarm.texts, language, alarm.text)}</Link> · {states[alarm.state]} · <SiteTime site={alarm.site} at={alarm.activeAt} />{' '}
          <span className="soft">{alarm.point}</span>
        </li>
      ))}
    </ul>
  );
}
