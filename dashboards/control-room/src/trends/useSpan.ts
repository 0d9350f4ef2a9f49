import { useMemo } from 'react';
import { useNow } from '../shared/useNow';
import { bucketFor } from './bucketWidth';
import type { Period } from './selection';
import { spanOf, type Span } from './span';

/** The period as it is now; the same object until it moves. */
export function useSpan(period: Period, pixels: number): Span {
  const now = useNow();
  const { from, to, width, live } = spanOf(period, bucketFor(period.kind === 'last' ? period.length : period.to - period.from, pixels), now);
  return useMemo(() => ({ from, to, width, live }), [from, to, width, live]);
}
