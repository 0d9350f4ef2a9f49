import type { Schema } from '../../api/types';

/** What each command carries, by its name in a ticket's `allowed`. */
export interface CommandBodies {
  assign: Schema<'AssignBody'>;
  accept: Schema<'AcceptBody'>;
  decline: Schema<'DeclineBody'>;
  arrive: Schema<'ArriveBody'>;
  hold: Schema<'HoldBody'>;
  resume: Schema<'ResumeBody'>;
  finish: Schema<'FinishBody'>;
  confirmNobodyTrapped: Schema<'ConfirmNobodyTrappedBody'>;
  verify: Schema<'VerifyBody'>;
  close: Schema<'CloseBody'>;
  cancel: Schema<'CancelBody'>;
  regrade: Schema<'RegradeBody'>;
  setMajor: Schema<'MajorBody'>;
  usePart: Schema<'UsePartBody'>;
  fileReport: Schema<'FileReportBody'>;
  note: Schema<'NoteBody'>;
}

export type CommandName = keyof CommandBodies;

/** The action that a person needs for each: `allowed` speaks of the ticket alone. */
export const actionOf: Readonly<Record<CommandName, string>> = {
  assign: 'tickets.assign', accept: 'tickets.work', decline: 'tickets.work', arrive: 'tickets.work', hold: 'tickets.work', resume: 'tickets.work', finish: 'tickets.work',
  confirmNobodyTrapped: 'tickets.work', verify: 'tickets.verify', close: 'tickets.close', cancel: 'tickets.cancel', regrade: 'tickets.regrade', setMajor: 'tickets.major',
  usePart: 'tickets.work', fileReport: 'tickets.report', note: 'tickets.note',
};

// The next step of the repair first; what ends it or corrects it last.
const order: readonly CommandName[] = [
  'confirmNobodyTrapped', 'accept', 'arrive', 'resume', 'finish', 'verify', 'close', 'assign', 'hold', 'usePart', 'fileReport', 'note', 'decline', 'regrade', 'setMajor', 'cancel',
];

/** The commands to offer, the next step first: possible now, and allowed to the one who looks. */
export function offered(allowed: readonly string[], actions: readonly string[]): readonly CommandName[] {
  return order.filter((name) => allowed.includes(name) && actions.includes(actionOf[name]));
}
