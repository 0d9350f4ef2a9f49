import { Card, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schema } from '../api/types';
import { RunningSince } from '../layout/level1/RunningSince';
import { LevelTag } from '../shared/LevelTag';
import { Loaded } from '../shared/Loaded';
import { useEstate } from '../shared/useEstate';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { AlarmAnswering } from './AlarmAnswering';
import { AlarmFacts } from './AlarmFacts';
import { AlarmMarks, StateMark } from './AlarmMarks';
import './alarms.css';
import { alarmTexts } from './alarmTexts';
import { AlarmTransitions } from './AlarmTransitions';
import { CommandButtons } from './CommandButtons';
import { useAlarmDetail } from './useAlarmDetail';

/** One alarm: what it is, what may be done, what has happened. */
export default function AlarmPage() {
  const t = useTexts(alarmTexts);
  const query = useAlarmDetail(Number(useParams()['id']));
  return (
    <AlarmAnswering>
      <div className="alarm">
        <Link to="/alarms">← {t.back}</Link>
        <Loaded query={query}>{(detail) => <Detail detail={detail} />}</Loaded>
      </div>
    </AlarmAnswering>
  );
}

function Detail({ detail: { alarm, standing, allowed, history, tickets } }: { detail: Schema<'AlarmDetail'> }) {
  const t = useTexts(alarmTexts);
  const language = useLanguage();
  const names = useEstate();
  return (
    <>
      <Card>
        <h2 className="alarm-title">
          <LevelTag level={alarm.level} wide /> {names.of(alarm)} · {localText(alarm.texts, language, alarm.text)}
        </h2>
        <p>
          <StateMark state={alarm.state} /> {alarm.open && <RunningSince at={alarm.activeAt} />} <AlarmMarks alarm={alarm} /> {standing && <Tag>{t.standingNow}</Tag>}
        </p>
        <CommandButtons alarm={alarm} allowed={allowed} />
      </Card>
      <Card title={t.transitions}>
        <AlarmTransitions lines={history} zone={names.zone(alarm.site)} />
      </Card>
      <Card title={t.facts}>
        <AlarmFacts alarm={alarm} tickets={tickets} />
      </Card>
    </>
  );
}
