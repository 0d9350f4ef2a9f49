import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import type { CommandBodies, CommandName } from './commands';

type Step = Schema<'TicketStep'>;

const path = (number: string) => ({ params: { path: { number } } });

/** Sends a command; the service answers with the ticket as it is then. */
export const send: { readonly [Name in CommandName]: (number: string, body: CommandBodies[Name]) => Promise<Step> } = {
  assign: (number, body) => answer(api.POST('/api/v1/tickets/{number}/assign', { ...path(number), body })),
  accept: (number, body) => answer(api.POST('/api/v1/tickets/{number}/accept', { ...path(number), body })),
  decline: (number, body) => answer(api.POST('/api/v1/tickets/{number}/decline', { ...path(number), body })),
  arrive: (number, body) => answer(api.POST('/api/v1/tickets/{number}/arrive', { ...path(number), body })),
  hold: (number, body) => answer(api.POST('/api/v1/tickets/{number}/hold', { ...path(number), body })),
  resume: (number, body) => answer(api.POST('/api/v1/tickets/{number}/resume', { ...path(number), body })),
  finish: (number, body) => answer(api.POST('/api/v1/tickets/{number}/finish', { ...path(number), body })),
  confirmNobodyTrapped: (number, body) => answer(api.POST('/api/v1/tickets/{number}/confirm-nobody-trapped', { ...path(number), body })),
  verify: (number, body) => answer(api.POST('/api/v1/tickets/{number}/verify', { ...path(number), body })),
  close: (number, body) => answer(api.POST('/api/v1/tickets/{number}/close', { ...path(number), body })),
  cancel: (number, body) => answer(api.POST('/api/v1/tickets/{number}/cancel', { ...path(number), body })),
  regrade: (number, body) => answer(api.POST('/api/v1/tickets/{number}/regrade', { ...path(number), body })),
  setMajor: (number, body) => answer(api.POST('/api/v1/tickets/{number}/major', { ...path(number), body })),
  usePart: (number, body) => answer(api.POST('/api/v1/tickets/{number}/parts', { ...path(number), body })),
  fileReport: (number, body) => answer(api.POST('/api/v1/tickets/{number}/report', { ...path(number), body })),
  note: (number, body) => answer(api.POST('/api/v1/tickets/{number}/notes', { ...path(number), body })),
};
