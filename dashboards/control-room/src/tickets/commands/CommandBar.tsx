import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { TicketDetail } from '../../api/types';
import { useMe } from '../../session/SessionProvider';
import { ticketCommandWords, wordOf } from '../../shared/words';
import { useTexts } from '../../texts/useTexts';
import { CommandDialog } from './CommandDialog';
import { bodyOf } from './commandForm';
import { offered, type CommandName } from './commands';
import { commandTexts } from './commandTexts';
import { useTicketCommand } from './useTicketCommand';

// Nothing is to be said or confirmed: the button itself is the command.
const atOnce = ['accept', 'arrive', 'resume'] as const;
type AtOnce = (typeof atOnce)[number];

// No step of the repair: never the one to press next.
const beside: readonly CommandName[] = ['usePart', 'fileReport', 'note', 'regrade', 'setMajor', 'cancel', 'decline'];

const isAtOnce = (name: CommandName): name is AtOnce => atOnce.some((each) => each === name);

/** The commands that are possible now, the next step first. */
export function CommandBar({ detail }: { detail: TicketDetail }) {
  const t = useTexts(commandTexts);
  const words = useTexts(ticketCommandWords);
  const me = useMe();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Exclude<CommandName, 'assign' | AtOnce>>();
  const names = offered(detail.allowed, me.actions);
  return (
    <div className="command-bar" role="toolbar" aria-label={t.commands}>
      {names.map((name, index) => {
        const type = index === 0 && !beside.includes(name) ? 'primary' : 'default';
        if (isAtOnce(name)) {
          return <AtOnceButton key={name} detail={detail} name={name} type={type} />;
        }

        return (
          <Button key={name} type={type} danger={name === 'cancel'} data-command={name} onClick={() => (name === 'assign' ? void navigate('#dispatch') : setOpen(name))}>
            {name === 'setMajor' ? (detail.ticket.major ? t.unsetMajor : t.setMajor) : wordOf(words, name)}
          </Button>
        );
      })}
      {open !== undefined && <CommandDialog key={open} name={open} detail={detail} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function AtOnceButton({ detail, name, type }: { detail: TicketDetail; name: AtOnce; type: 'primary' | 'default' }) {
  const words = useTexts(ticketCommandWords);
  const command = useTicketCommand(detail.ticket.number, name);
  return (
    <Button type={type} data-command={name} loading={command.isPending} onClick={() => command.mutate(bodyOf[name]({}, detail.ticket.version, { yes: true }))}>
      {wordOf(words, name)}
    </Button>
  );
}
