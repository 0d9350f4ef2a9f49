import { CheckOutlined, DisconnectOutlined, ExclamationCircleFilled, EyeOutlined, PauseCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { levelColours, levelOf } from '../theme/levels';
import { useTexts } from '../texts/useTexts';
import { calmLook, type PlaceState } from './placeState';
import { useFresh } from './useFresh';
import type { Staleness } from './useStaleAssets';
import { wallTexts } from './wallTexts';

/** One asset, coloured and labelled by its worst open alarm; what nobody knows is never shown as fine. */
export function AssetTile({ name, state, stale, to }: { name: string; state: PlaceState; stale: Staleness | undefined; to: string }) {
  const t = useTexts(wallTexts);
  const fresh = useFresh(state.latestAt);
  const staleLine = stale !== undefined && (
    <span className="tile-word">
      <DisconnectOutlined aria-hidden /> {stale === 'all' ? t.stale : t.partlyStale}
    </span>
  );
  if (state.level === null) {
    const rest: ReactNode =
      state.held > 0 ? (
        <span className="tile-word">
          <PauseCircleOutlined aria-hidden /> {t.held(state.held)}
        </span>
      ) : stale === undefined ? (
        <span className="tile-word">
          <CheckOutlined aria-hidden /> <span className="tile-normal">{t.normal}</span>
        </span>
      ) : null;
    return (
      <Link to={to} className="tile" data-state={calmLook(state, stale)}>
        <span className="tile-name">{name}</span>
        {rest}
        {staleLine}
      </Link>
    );
  }

  const { fill, text } = levelColours[levelOf(state.level)];
  const unseen = state.unacknowledged > 0;
  return (
    <Link to={to} className="tile" data-state={unseen ? 'unacknowledged' : 'acknowledged'} data-level={state.level} data-fresh={fresh} style={unseen ? { background: fill, color: text, borderColor: fill } : { borderColor: fill }}>
      <span className="tile-head">
        <span className="tile-level" style={unseen ? undefined : { background: fill, color: text }}>
          {t.level(state.level)}
        </span>
        <span className="tile-name">{name}</span>
      </span>
      <span className="tile-word">
        {fresh ? <span className="tile-fresh">{t.fresh}</span> : unseen ? <ExclamationCircleFilled aria-hidden /> : <EyeOutlined aria-hidden />} {unseen ? t.unacknowledged : t.acknowledged}
        {state.open > 1 && ` · ${t.alarms(state.open)}`}
      </span>
      {staleLine}
    </Link>
  );
}
