import { AlertFilled, CheckCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Alarm } from '../../api/types';
import { useLive } from '../../live/LiveProvider';
import { useMay } from '../../session/SessionProvider';
import { useEstate } from '../../shared/useEstate';
import { useLanguage } from '../../texts/language';
import { localText, useTexts } from '../../texts/useTexts';
import { bannerQueue, shownOf } from './bannerQueue';
import './level1.css';
import { level1Texts } from './level1Texts';
import { RunningSince } from './RunningSince';
import { SeenAlarms } from './SeenAlarms';
import { SoundHint } from './SoundHint';
import { useAcknowledge } from './useAcknowledge';
import { useAlarmSound } from './useAlarmSound';
import { useBannerHeight } from './useBannerHeight';
import { useSpaceKey } from './useSpaceKey';
import { useTitleMark } from './useTitleMark';

/** Danger to people, and nobody has seen it: over every page, heard, acknowledged with one key. Below it what is seen and not over. */
export function Level1Banner() {
  const t = useTexts(level1Texts);
  const { alarms } = useLive();
  const { waiting, seen } = useMemo(() => bannerQueue(alarms.values()), [alarms]);
  const [before, setBefore] = useState<number>();
  const shown = shownOf(waiting, before);
  if (shown?.id !== before) {
    setBefore(shown?.id);
  }

  useAlarmSound(shown !== undefined);
  useTitleMark(shown === undefined ? undefined : t.title(waiting.length));
  const element = useBannerHeight();
  return (
    <div className="level1" data-level1={waiting.length} ref={element}>
      {shown !== undefined && <Waiting key={shown.id} alarm={shown} further={waiting.length - 1} />}
      <SeenAlarms alarms={seen} />
    </div>
  );
}

function Waiting({ alarm, further }: { alarm: Alarm; further: number }) {
  const t = useTexts(level1Texts);
  const language = useLanguage();
  const names = useEstate();
  const may = useMay('alarms.acknowledge');
  const acknowledge = useAcknowledge(alarm);
  useSpaceKey(may ? acknowledge.press : undefined);
  return (
    <section className="level1-waiting" aria-label={t.region}>
      <AlertFilled className="level1-sign" aria-hidden />
      <div className="level1-what">
        <div role="alert">
          <div className="level1-place">
            <span>
              {t.level} · {names.site(alarm.site)}
              {(alarm.asset ?? alarm.area) !== null && ` · ${names.of(alarm)}`}
            </span>
            <RunningSince at={alarm.activeAt} />
          </div>
          <Link className="level1-text" to={`/alarms/${alarm.id}`}>
            {localText(alarm.texts, language, alarm.text)}
          </Link>
        </div>
        <div className="level1-since">
          {alarm.state === 'returnedUnacknowledged' && <span>{t.returned}</span>}
          {alarm.quality !== 'good' && <span>{t.uncertain}</span>}
          <SoundHint />
        </div>
      </div>
      <div className="level1-answer">
        {further > 0 && <div className="level1-further">{t.further(further)}</div>}
        {may ? (
          <Button className="level1-button" size="large" icon={<CheckCircleOutlined />} loading={acknowledge.pending} onClick={acknowledge.press}>
            {t.acknowledge} <kbd>{t.key}</kbd>
          </Button>
        ) : (
          <div className="level1-further">{t.mayNot}</div>
        )}
      </div>
    </section>
  );
}
