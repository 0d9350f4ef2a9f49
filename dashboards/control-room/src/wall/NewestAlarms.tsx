import { CheckOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Alarm } from '../api/types';
import { RunningSince } from '../layout/level1/RunningSince';
import { useLive } from '../live/LiveProvider';
import { LevelTag } from '../shared/LevelTag';
import { useEstate } from '../shared/useEstate';
import { alarmStateWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { newest } from './newest';
import { useFresh } from './useFresh';
import { wallTexts } from './wallTexts';

const room = 6;

/** The alarms that came last; those of the last seconds are marked. */
export function NewestAlarms() {
  const t = useTexts(wallTexts);
  const { alarms } = useLive();
  const { shown, total } = useMemo(() => newest(alarms.values(), room), [alarms]);
  return (
    <section className="panel newest-panel" aria-label={t.newest}>
      <h2>
        {t.newest}
        {total > shown.length && (
          <Link to="/alarms" className="newest-more">
            {t.andMore(total - shown.length)}
          </Link>
        )}
      </h2>
      {total === 0 && (
        <p className="newest-none">
          <CheckOutlined aria-hidden /> {t.quiet}
        </p>
      )}
      <ol className="newest">
        {shown.map((alarm) => (
          <NewAlarm key={alarm.id} alarm={alarm} />
        ))}
      </ol>
    </section>
  );
}

function NewAlarm({ alarm }: { alarm: Alarm }) {
  const t = useTexts(wallTexts);
  const states = useTexts(alarmStateWords);
  const language = useLanguage();
  const names = useEstate();
  const fresh = useFresh(Date.parse(alarm.recordedAt));
  return (
    <li data-fresh={fresh} data-alarm={alarm.id}>
      <Link to={`/alarms/${alarm.id}`}>
        <span className="newest-head">
          <LevelTag level={alarm.level} /> <strong>{names.of(alarm)}</strong> {fresh && <span className="tile-fresh">{t.fresh}</span>}
          <RunningSince at={alarm.activeAt} />
        </span>
        <span className="newest-text">
          {localText(alarm.texts, language, alarm.text)} · {states[alarm.state]}
        </span>
      </Link>
    </li>
  );
}
