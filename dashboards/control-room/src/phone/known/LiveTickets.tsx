import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLiveBoard, useLiveStanding } from '../../live/LiveProvider';
import { useMe } from '../../session/SessionProvider';
import { usePhone } from '../queue/QueueProvider';

// A storm may change many tickets at once; one question answers for all.
const settle = 300;

/** Asks anew for what is shown when the live stream tells of one's tickets, or of one that is looked at; and sends what waits when the stream is back. */
export function LiveTickets({ number }: { number?: string }) {
  const board = useLiveBoard();
  const { stream } = useLiveStanding();
  const queries = useQueryClient();
  const { queue } = usePhone();
  const me = useMe();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries({ queryKey: number === undefined ? ['tickets', 'mine'] : ['tickets', number] });
        void queries.invalidateQueries({ queryKey: ['clocks'] });
      }, settle);
    };
    const mine = new Set<string>();
    const stop = board.onEvent((told) => {
      if (told.name === 'snapshot') {
        soon();
      } else if (told.name === 'ticket') {
        const ticket = told.data;
        // One that was taken away from me is also news.
        const concerns = number === undefined ? ticket.assignee?.id === me.id || mine.has(ticket.number) : ticket.number === number;
        if (ticket.assignee?.id === me.id) {
          mine.add(ticket.number);
        }
        if (concerns) {
          soon();
        }
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [board, queries, number, me.id]);
  useEffect(() => {
    if (stream === 'live') {
      queue.sendNow();
    }
  }, [stream, queue]);
  return null;
}
