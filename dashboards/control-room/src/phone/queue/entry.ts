import type { Schema } from '../../api/types';

/** What the phone may ask of a ticket, by the route's name, with what the route takes. */
export interface CommandBodies {
  accept: Schema<'AcceptBody'>;
  decline: Schema<'DeclineBody'>;
  arrive: Schema<'ArriveBody'>;
  hold: Schema<'HoldBody'>;
  resume: Schema<'ResumeBody'>;
  finish: Schema<'FinishBody'>;
  'confirm-nobody-trapped': Schema<'ConfirmNobodyTrappedBody'>;
  parts: Schema<'UsePartBody'>;
  notes: Schema<'NoteBody'>;
}

export type CommandName = keyof CommandBodies;
export type CommandOrder = { [Name in CommandName]: { kind: 'command'; command: Name; body: CommandBodies[Name] } }[CommandName];

/** A file beside the queue, under the entry's key. */
export interface FileOrder {
  kind: 'file';
  evidence: Schema<'EvidenceKind'>;
  moment: Schema<'EvidenceMoment'>;
  caption: string | null;
  bytes: number;
}

/** Sets out for the ticket from here. Of use only now: what is refused of it is not worth stopping for. */
export interface PositionOrder {
  kind: 'position';
  latitude: number;
  longitude: number;
  accuracyMeters: number | null;
}

export type Order = CommandOrder | FileOrder | PositionOrder;

/** Why the service did not do it, for people. */
export interface Refusal {
  status: number;
  sentence: string;
  /** Lines of the ticket's trail since the person looked at it. */
  changes: readonly Record<string, unknown>[];
}

/** Something a person pressed, until the service has it. */
export interface Entry {
  /** UUID: the `Idempotency-Key` of every sending of it. */
  readonly key: string;
  /** The order of pressing on this device; given by the store. */
  readonly place: number;
  /** Whose it is: only that person's login sends it. */
  readonly person: number;
  readonly ticket: string;
  /** When it was pressed, by the service's clock as far as it was known. ISO 8601. */
  readonly at: string;
  /** The service did not believe `at`: it is sent without. */
  readonly withoutTime: boolean;
  /** The version of the ticket that the person saw. */
  readonly seen: number;
  readonly order: Order;
  readonly refusal: Refusal | null;
}

export type NewEntry = Omit<Entry, 'place'>;
