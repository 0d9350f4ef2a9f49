import { useEffect, useState } from 'react';
import { useLiveBoard } from '../live/LiveProvider';
import type { PointBoard } from '../live/pointBoard';
import type { Estate } from '../shared/estate';

/** How much of an asset nobody knows. */
export type Staleness = 'some' | 'all';

const everyMs = 2_000;

/** Assets with points whose value nobody knows, by `site/asset`. Looked at every two seconds: a point's staleness alone calls nobody. */
export function useStaleAssets(estate: Estate): ReadonlyMap<string, Staleness> {
  const { points, standing } = useLiveBoard();
  const [stale, setStale] = useState<ReadonlyMap<string, Staleness>>(new Map());
  useEffect(() => {
    const look = (): void => {
      if (standing().known) {
        setStale((before) => unlessSame(before, staleAssets(estate, points)));
      }
    };
    const first = setTimeout(look, 0);
    const repeated = setInterval(look, everyMs);
    return () => {
      clearTimeout(first);
      clearInterval(repeated);
    };
  }, [estate, points, standing]);
  return stale;
}

/** A point that the stream has not told was not heard since the service started. Pure. */
export function staleAssets(estate: Pick<Estate, 'assets'>, points: Pick<PointBoard, 'get'>): ReadonlyMap<string, Staleness> {
  const stale = new Map<string, Staleness>();
  for (const [key, asset] of estate.assets) {
    const unknown = asset.points.filter((id) => points.get(id)?.stale ?? true).length;
    if (unknown > 0) {
      stale.set(key, unknown === asset.points.length ? 'all' : 'some');
    }
  }

  return stale;
}

function unlessSame<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return before.size === after.size && [...after].every(([key, value]) => before.get(key) === value) ? before : after;
}
