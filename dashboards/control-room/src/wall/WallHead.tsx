import { FullscreenExitOutlined, FullscreenOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useMemo } from 'react';
import { SoundSwitch } from '../layout/level1/SoundSwitch';
import { useLive } from '../live/LiveProvider';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { levelColours, levelOf } from '../theme/levels';
import { useTexts } from '../texts/useTexts';
import { placeState } from './placeState';
import { levelCounts } from './levelCounts';
import { wallTexts } from './wallTexts';

/** The estate in figures: open alarms by level, boxes, tickets; the time on the wall's own screen. */
export function WallHead({ kiosk }: { kiosk: boolean }) {
  const t = useTexts(wallTexts);
  const { alarms, boxes, tickets } = useLive();
  const counts = useMemo(() => levelCounts(alarms.values()), [alarms]);
  const { open, unacknowledged } = useMemo(() => placeState(alarms.values()), [alarms]);
  const online = [...boxes.values()].filter((box) => box.online).length;
  return (
    <header className="wall-head">
      <Link to="/alarms" className="wall-figure">
        {t.openAlarms} <strong className="number">{open}</strong>
        {unacknowledged > 0 && <em>{t.unseen(unacknowledged)}</em>}
      </Link>
      <span className="wall-levels">
        {counts.map((count, index) => {
          const { fill, text } = levelColours[levelOf(index + 1)];
          return (
            count > 0 && (
              <Link key={index} to={`/alarms?level=${index + 1}`} className="wall-level number" style={{ background: fill, color: text }}>
                {t.level(index + 1)} × {count}
              </Link>
            )
          );
        })}
      </span>
      <Link to="/tickets" className="wall-figure">
        {t.openTickets} <strong className="number">{tickets.size}</strong>
      </Link>
      <Link to="/boxes" className="wall-figure" data-lost={online < boxes.size}>
        {t.boxes(online, boxes.size)}
      </Link>
      <span className="wall-tools">
        {kiosk && <WallTime />}
        {kiosk && <SoundSwitch />}
        <Link to={kiosk ? '/wall' : '/wall?kiosk=1'} aria-label={kiosk ? t.leave : t.screen} title={kiosk ? t.leave : t.screen}>
          {kiosk ? <FullscreenExitOutlined /> : <FullscreenOutlined />} {!kiosk && t.screen}
        </Link>
      </span>
    </header>
  );
}

function WallTime() {
  return <time className="number">{useFormats().timeWithSeconds(useNow())}</time>;
}
