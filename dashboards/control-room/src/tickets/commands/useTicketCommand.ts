import type { UseMutationResult } from '@tanstack/react-query';
import type { Schema } from '../../api/types';
import { useCommand } from '../../shared/useCommand';
import { ticketCommandWords, wordOf } from '../../shared/words';
import { useTexts } from '../../texts/useTexts';
import type { CommandBodies, CommandName } from './commands';
import { send } from './sendCommand';

/** A command on one ticket; afterwards, and when somebody was faster, the ticket is loaded anew. */
export function useTicketCommand<Name extends CommandName>(number: string, name: Name, onDone?: () => void): UseMutationResult<Schema<'TicketStep'>, Error, CommandBodies[Name]> {
  const words = useTexts(ticketCommandWords);
  return useCommand((body: CommandBodies[Name]) => send[name](number, body), { done: `${number} · ${wordOf(words, name)} ✓`, touches: [['tickets', number]], onDone });
}
