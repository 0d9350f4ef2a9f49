import type { TicketDetail } from '../../api/types';
import type { Entry } from '../queue/entry';

/** How many photos of before and after there are, with those that wait to be sent. Pure. */
export function photosOf(evidence: TicketDetail['evidence'], waiting: readonly Entry[]): { before: number; after: number } {
  const pieces = [
    ...evidence.filter((piece) => piece.kind === 'photo').map((piece) => piece.moment),
    ...waiting.flatMap(({ order }) => (order.kind === 'file' && order.evidence === 'photo' ? [order.moment] : [])),
  ];
  return { before: pieces.filter((moment) => moment === 'before').length, after: pieces.filter((moment) => moment === 'after').length };
}
