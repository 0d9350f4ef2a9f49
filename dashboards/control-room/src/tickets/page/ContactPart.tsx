import type { Ticket } from '../../api/types';
import { FollowUps } from './FollowUps';
import { Notices } from './Notices';
import { ResidentLink } from './ResidentLink';
import { TrappedContact } from './TrappedContact';

/** What was said to those who wait: the trapped, the owners, the residents. */
export function ContactPart({ ticket }: { ticket: Ticket }) {
  return (
    <>
      {ticket.entrapment && <TrappedContact ticket={ticket} />}
      <Notices ticket={ticket} />
      <FollowUps ticket={ticket} />
      <ResidentLink ticket={ticket} />
    </>
  );
}
