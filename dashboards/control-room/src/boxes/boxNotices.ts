import type { Box } from '../api/types';

/** What somebody should do about a box before it hurts. */
export type BoxNotice = 'clock' | 'disk' | 'certificateEnded' | 'certificateEnds';

/** Below this share of it free, a disk is about to be full. */
const leastFree = 0.1;
/** Long enough to renew a certificate at leisure. ms. */
const renewWithin = 30 * 86_400_000;

/** @param now the service's time. */
export function boxNotices({ clock, disk, certificateEndsAt }: Pick<Box, 'clock' | 'disk' | 'certificateEndsAt'>, now: number): readonly BoxNotice[] {
  const notices: BoxNotice[] = [];
  if (clock?.synchronized === false) {
    notices.push('clock');
  }

  if (disk !== null && disk.free < disk.size * leastFree) {
    notices.push('disk');
  }

  if (certificateEndsAt !== null) {
    const left = Date.parse(certificateEndsAt) - now;
    if (left <= 0) {
      notices.push('certificateEnded');
    } else if (left < renewWithin) {
      notices.push('certificateEnds');
    }
  }

  return notices;
}
