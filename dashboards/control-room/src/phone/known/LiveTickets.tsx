import { useEffect, useRef } from 'react';
import { useLiveStanding } from '../../live/LiveProvider';
import { useAskAnew } from '../../live/useAskAnew';
import { useMe } from '../../session/SessionProvider';
import { usePhone } from '../queue/QueueProvider';

const gather = 300;

/** Asks anew for what is shown when the live stream tells of one's tickets, or of one that is looked at; and sends what waits when the stream is back. */
export function LiveTickets({ number }: { number?: string }) {
  const { stream } = useLiveStanding();
  const { queue } = usePhone();
  const me = useMe();
  const mine = useRef(new Set<string>());
  useAskAnew(
    [number === undefined ? ['tickets', 'mine'] : ['tickets', number], ['clocks']],
    (told) => {
      if (told.name !== 'ticket') {
        return false;
      }

      const ticket = told.data;
      const isMine = ticket.assignee?.id === me.id;
      // One that was taken away from me is also news.
      const concerns = number === undefined ? isMine || mine.current.has(ticket.number) : ticket.number === number;
      if (isMine) {
        mine.current.add(ticket.number);
      }

      return concerns;
    },
    gather,
  );
  useEffect(() => {
    if (stream === 'live') {
      queue.sendNow();
    }
  }, [stream, queue]);
  return null;
}
