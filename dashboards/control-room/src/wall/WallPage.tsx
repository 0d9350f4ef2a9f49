import { Empty, Spin } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Alarm, Box } from '../api/types';
import { useLive } from '../live/LiveProvider';
import { ProblemNote } from '../shared/ProblemNote';
import { placeKey, unknownEstate, type Estate, type EstateAsset } from '../shared/estate';
import { useEstateQuery } from '../shared/useEstate';
import { useTexts } from '../texts/useTexts';
import { regroup } from './groups';
import { NewestAlarms } from './NewestAlarms';
import { SitePanel } from './SitePanel';
import { TicketPanel } from './TicketPanel';
import { useBySite } from './useGroups';
import { useFitting } from './useFitting';
import { useStaleAssets } from './useStaleAssets';
import './wall.css';
import { WallHead } from './WallHead';
import { wallTexts } from './wallTexts';

// What can be read from four metres; the rest of a larger estate is counted.
const tilesOnWall = 72;
const fewestTiles = 8;
// As wall.css has them: all tiles in full; those that are well in one line; areas that are well as their name; what is well counted.
const densest = 3;
const noAlarms: readonly Alarm[] = [];
const noBoxes: readonly Box[] = [];
const noAssets: readonly EstateAsset[] = [];

/** The estate at a glance, from four metres. `?kiosk=1` for the wall's own screen, without menu and header. */
export default function WallPage() {
  const t = useTexts(wallTexts);
  const { alarms, boxes } = useLive();
  const query = useEstateQuery();
  const estate = query.data ?? unknownEstate;
  const assets = useMemo(() => assetsBySite(estate), [estate]);
  const alarmsOf = useBySite(alarms);
  const boxesOf = useBySite(boxes);
  const stale = useStaleAssets(estate);
  const kiosk = useSearchParams()[0].get('kiosk') === '1';
  // A site that only alarms and boxes name is shown too: its places may not have been read yet.
  const sites = useMemo(() => [...new Set([...estate.sites.keys(), ...alarmsOf.keys(), ...boxesOf.keys()])].sort(), [estate, alarmsOf, boxesOf]);
  const fitting = useFitting(densest);
  const room = Math.max(fewestTiles, Math.floor(tilesOnWall / Math.max(1, sites.length)));
  return (
    <div className="wall" data-kiosk={kiosk}>
      <div className="wall-inside">
        <WallHead kiosk={kiosk} />
        <ProblemNote problem={query.error} retry={() => void query.refetch()} />
        <div className="wall-body">
          <section ref={fitting} className="sites" aria-label={t.estate} data-many={sites.length > 4}>
            {sites.length === 0 && (query.isPending ? <Spin description={t.loading} /> : <Empty description={t.noSites} />)}
            {sites.map((site) => (
              <SitePanel key={site} site={site} assets={assets.get(site) ?? noAssets} alarms={alarmsOf.get(site) ?? noAlarms} boxes={boxesOf.get(site) ?? noBoxes} stale={stale} room={room} />
            ))}
          </section>
          <div className="wall-side">
            <TicketPanel />
            <NewestAlarms />
          </div>
        </div>
      </div>
    </div>
  );
}

/** By area and id: an order that stays. */
function assetsBySite(estate: Estate): ReadonlyMap<string, readonly EstateAsset[]> {
  const sorted = [...estate.assets.values()].sort((a, b) => order(a).localeCompare(order(b)));
  return regroup<EstateAsset>(new Map(), sorted, (asset) => asset.site);
}

function order({ area, asset }: EstateAsset): string {
  return placeKey(area ?? '~', asset);
}
