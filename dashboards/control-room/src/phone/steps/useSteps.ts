import { App } from 'antd';
import { useCallback, useState } from 'react';
import type { Schema, TicketDetail } from '../../api/types';
import { useTexts } from '../../texts/useTexts';
import { departedNote } from '../expected';
import { phoneTexts } from '../phoneTexts';
import { findPosition } from '../position';
import type { CommandBodies, CommandName, CommandOrder, Order } from '../queue/entry';
import { usePhone } from '../queue/QueueProvider';

export interface Steps {
  /** Waits for a position. */
  readonly busy: boolean;
  command<Name extends CommandName>(command: Name, body: CommandBodies[Name]): Promise<boolean>;
  file(evidence: Schema<'EvidenceKind'>, moment: Schema<'EvidenceMoment'>, caption: string | null, file: Blob): Promise<boolean>;
  depart(): Promise<boolean>;
  arrive(): Promise<boolean>;
}

/** What can be done to a ticket from the phone: each is kept on the device first, told by a short buzz, and sent when there is signal. False: it was not kept, and that was said. */
export function useSteps({ ticket }: TicketDetail): Steps {
  const t = useTexts(phoneTexts);
  const { queue } = usePhone();
  const { message, modal } = App.useApp();
  const [busy, setBusy] = useState(false);
  const press = useCallback(
    async (order: Order, file?: Blob): Promise<boolean> => {
      try {
        await queue.press(ticket.number, ticket.version, order, file);
      } catch (failure) {
        const full = failure instanceof DOMException && failure.name === 'QuotaExceededError';
        modal.error({ title: full ? t.full : t.failed, content: full ? undefined : String(failure) });
        return false;
      }

      if ('vibrate' in navigator) {
        navigator.vibrate(40);
      }
      void message.success({ content: t.done, duration: 1.5 });
      return true;
    },
    [queue, ticket.number, ticket.version, message, modal, t],
  );
  const command = useCallback(
    // Name and body belong together by this function's own signature, which the compiler cannot carry into the union.
    <Name extends CommandName>(name: Name, body: CommandBodies[Name]): Promise<boolean> => press({ kind: 'command', command: name, body } as CommandOrder),
    [press],
  );
  const located = useCallback(async () => {
    setBusy(true);
    const position = await findPosition();
    setBusy(false);
    if (position === undefined) {
      void message.warning(t.noPosition);
    }

    return position;
  }, [message, t]);
  return {
    busy,
    command,
    file: (evidence, moment, caption, file) => press({ kind: 'file', evidence, moment, caption, bytes: file.size }, file),
    depart: async () => {
      const position = await located();
      // The service notes the same words itself when it hears a position.
      return position === undefined ? command('notes', { text: departedNote }) : press({ kind: 'position', ...position });
    },
    arrive: async () => {
      const position = await located();
      return command('arrive', position === undefined ? {} : { latitude: position.latitude, longitude: position.longitude });
    },
  };
}
