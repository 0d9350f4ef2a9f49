import type { Schema } from '../../api/types';
import type { CommandBodies, CommandName } from './commands';

/** One field of a command's form. */
export interface FormField {
  readonly name: 'why' | 'reason' | 'text' | 'cause' | 'measures' | 'prevention' | 'withoutPhotos' | 'level' | 'model' | 'quantity' | 'unit' | 'holdReason';
  readonly kind: 'line' | 'lines' | 'level' | 'number' | 'holdReason';
  readonly required: boolean;
  /** The service's limit, characters. */
  readonly most?: number;
}

type TextName = Exclude<FormField['name'], 'level' | 'quantity' | 'holdReason'>;

export interface FormValues extends Readonly<Partial<Record<TextName, string>>> {
  readonly level?: number;
  readonly quantity?: number | null;
  readonly holdReason?: Schema<'HoldReason'>;
}

const reason = (name: TextName): FormField => ({ name, kind: 'lines', required: true, most: 500 });
const text = (name: TextName, required: boolean): FormField => ({ name, kind: 'lines', required, most: 4000 });

/** Commands that are told by a form of fields. `assign` has a page part of its own: the proposal. */
export const formFields: Readonly<Record<Exclude<CommandName, 'assign'>, readonly FormField[]>> = {
  accept: [],
  decline: [reason('why')],
  arrive: [],
  hold: [{ name: 'holdReason', kind: 'holdReason', required: true }, { name: 'text', kind: 'lines', required: false, most: 500 }],
  resume: [],
  finish: [text('cause', true), text('measures', true), text('prevention', false), { name: 'withoutPhotos', kind: 'lines', required: false, most: 500 }],
  confirmNobodyTrapped: [],
  verify: [text('text', false)],
  close: [],
  cancel: [reason('reason')],
  regrade: [{ name: 'level', kind: 'level', required: true }, reason('reason')],
  setMajor: [reason('reason')],
  usePart: [{ name: 'model', kind: 'line', required: true, most: 100 }, { name: 'quantity', kind: 'number', required: true }, { name: 'unit', kind: 'line', required: false, most: 20 }],
  fileReport: [text('cause', true), text('measures', true), text('prevention', true)],
  note: [text('text', true)],
};

/** What a form says besides its fields: the pressed one of two buttons. */
export interface FormChoice {
  /** verify: the work is good; setMajor: it is a major accident. */
  readonly yes: boolean;
}

type Bodies = { readonly [Name in Exclude<CommandName, 'assign'>]: (values: FormValues, version: number, choice: FormChoice) => CommandBodies[Name] };

const said = (values: FormValues, name: TextName): string => values[name]?.trim() ?? '';
const saidOrNull = (values: FormValues, name: TextName): string | null => said(values, name) || null;

/** The body that a filled form stands for, with the version that was seen. */
export const bodyOf: Bodies = {
  accept: (_, version) => ({ version }),
  decline: (values, version) => ({ version, why: said(values, 'why') }),
  arrive: (_, version) => ({ version }),
  hold: (values, version) => ({ version, reason: holdReason(values), text: saidOrNull(values, 'text') }),
  resume: (_, version) => ({ version }),
  finish: (values, version) => ({ version, cause: said(values, 'cause'), measures: said(values, 'measures'), prevention: saidOrNull(values, 'prevention'), withoutPhotos: saidOrNull(values, 'withoutPhotos') }),
  confirmNobodyTrapped: (_, version) => ({ version }),
  verify: (values, version, { yes }) => ({ version, passed: yes, text: saidOrNull(values, 'text') }),
  close: (_, version) => ({ version }),
  cancel: (values, version) => ({ version, reason: said(values, 'reason') }),
  regrade: (values, version) => ({ version, level: Number(values.level), reason: said(values, 'reason') }),
  setMajor: (values, version, { yes }) => ({ version, major: yes, reason: said(values, 'reason') }),
  // A part used and a note change nothing that others decide by: they need no version and never collide.
  usePart: (values) => ({ model: said(values, 'model'), quantity: Number(values.quantity), unit: said(values, 'unit') }),
  fileReport: (values, version) => ({ version, cause: said(values, 'cause'), measures: said(values, 'measures'), prevention: said(values, 'prevention') }),
  note: (values) => ({ text: said(values, 'text') }),
};

/** The dialog asks for it before it lets anything be sent. */
function holdReason({ holdReason: chosen }: FormValues): Schema<'HoldReason'> {
  if (chosen === undefined) {
    throw new TypeError('A hold has a reason.');
  }

  return chosen;
}
