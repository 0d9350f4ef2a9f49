import { CheckOutlined, DisconnectOutlined, HddOutlined } from '@ant-design/icons';
import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import type { Alarm, Box } from '../api/types';
import { LevelTag } from '../shared/LevelTag';
import { placeKey, type EstateAsset } from '../shared/estate';
import { useEstate } from '../shared/useEstate';
import { useTexts } from '../texts/useTexts';
import { AssetTile } from './AssetTile';
import { calmLook, placeState } from './placeState';
import { siteTiles } from './siteTiles';
import type { Staleness } from './useStaleAssets';
import { wallTexts } from './wallTexts';

interface SitePanelProps {
  site: string;
  assets: readonly EstateAsset[];
  alarms: readonly Alarm[];
  boxes: readonly Box[];
  stale: ReadonlyMap<string, Staleness>;
  /** How many tiles at most. */
  room: number;
}

/** One site: how it stands as a whole, its boxes, its areas with their assets. Drawn again only when something of this site changes. */
export const SitePanel = memo(function SitePanel({ site, assets, alarms, boxes, stale, room }: SitePanelProps) {
  const t = useTexts(wallTexts);
  const names = useEstate();
  const state = useMemo(() => placeState(alarms), [alarms]);
  const { areas, hidden, hiddenState } = useMemo(() => siteTiles(assets, alarms, room), [assets, alarms, room]);
  const staleOf = (asset: string | null): Staleness | undefined => (asset === null ? undefined : stale.get(placeKey(site, asset)));
  const calm = areas.flatMap(({ tiles }) => tiles).filter(({ asset, state: tile }) => tile.level === null && calmLook(tile, staleOf(asset)) === 'normal').length;
  const lost = boxes.filter((box) => !box.online);
  const link = (query: Record<string, string>): string => `/alarms?${new URLSearchParams({ site, ...query }).toString()}`;
  return (
    <section className="site" aria-label={names.site(site)} data-level={state.level ?? undefined}>
      <header className="site-head">
        <h2>{names.site(site)}</h2>
        {state.level === null ? (
          <span className="site-calm">
            <CheckOutlined aria-hidden /> {t.siteQuiet}
          </span>
        ) : (
          <Link to={link({})} className="site-alarms">
            <LevelTag level={state.level} /> {t.alarms(state.open)}
            {state.unacknowledged > 0 && <strong> · {t.unseen(state.unacknowledged)}</strong>}
          </Link>
        )}
        <Link to="/boxes" className="site-boxes" data-lost={lost.length > 0}>
          {lost.length > 0 ? <DisconnectOutlined aria-hidden /> : <HddOutlined aria-hidden />} {t.boxes(boxes.length - lost.length, boxes.length)}
          {lost.length > 0 && <strong> · {t.boxesLost(lost.length)}</strong>}
        </Link>
      </header>
      <div className="areas">
        {areas.map(({ area, tiles }) => (
          <section className="area" key={area ?? ''} aria-label={area === null ? t.general : names.area(site, area)}>
            <h3>{area === null ? t.general : names.area(site, area)}</h3>
            <div className="tiles">
              {tiles.map(({ asset, state: tile }) => (
                <AssetTile
                  key={asset ?? ''}
                  name={asset === null ? (area === null ? names.site(site) : names.area(site, area)) : names.asset(site, asset)}
                  state={tile}
                  stale={staleOf(asset)}
                  to={link(asset !== null ? { asset } : area !== null ? { area } : {})}
                />
              ))}
            </div>
          </section>
        ))}
        {calm > 0 && (
          <span className="calm-tiles">
            <CheckOutlined aria-hidden /> {t.calm(calm)}
          </span>
        )}
        {hidden > 0 && (
          <Link to={link({})} className="hidden-tiles">
            + {t.more(hidden)}
            {hiddenState.level !== null && <LevelTag level={hiddenState.level} />}
          </Link>
        )}
      </div>
    </section>
  );
});
