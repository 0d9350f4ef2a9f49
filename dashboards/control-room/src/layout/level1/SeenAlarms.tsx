import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Alarm } from '../../api/types';
import { useEstate } from '../../shared/useEstate';
import { useLanguage } from '../../texts/language';
import { localText, useTexts } from '../../texts/useTexts';
import { level1Texts } from './level1Texts';
import { RunningSince } from './RunningSince';

const most = 3;

/** Level-1 alarms that somebody owns and that are not over: small, and there until the end. */
export function SeenAlarms({ alarms }: { alarms: readonly Alarm[] }) {
  const t = useTexts(level1Texts);
  const language = useLanguage();
  const names = useEstate();
  if (alarms.length === 0) {
    return null;
  }

  return (
    <section className="level1-seen" aria-label={t.seenRegion}>
      <CheckCircleOutlined aria-hidden />
      <strong>{t.seen}</strong>
      {alarms.slice(0, most).map((alarm) => (
        <Link key={alarm.id} to={`/alarms/${alarm.id}`}>
          {names.site(alarm.site)} · {names.of(alarm)} · {localText(alarm.texts, language, alarm.text)} · {alarm.acknowledgedBy} · <RunningSince at={alarm.activeAt} />
        </Link>
      ))}
      {alarms.length > most && <Link to="/alarms?level=1&state=acknowledged">{t.further(alarms.length - most)}</Link>}
    </section>
  );
}
