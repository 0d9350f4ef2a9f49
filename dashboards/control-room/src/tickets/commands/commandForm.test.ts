import { describe, expect, it } from 'vitest';
import { bodyOf, formFields } from './commandForm';
import { offered } from './commands';

const yes = { yes: true };

describe('a form’s body', () => {
  it('carries the version that was seen', () => {
    expect(bodyOf.accept({}, 12, yes)).toEqual({ version: 12 });
    expect(bodyOf.cancel({ reason: ' Test of the alarm button ' }, 3, yes)).toEqual({ version: 3, reason: 'Test of the alarm button' });
  });

  it('says nothing where nothing was written', () => {
    expect(bodyOf.finish({ cause: 'worn', measures: 'replaced', prevention: '  ', withoutPhotos: undefined }, 4, yes)).toEqual({ version: 4, cause: 'worn', measures: 'replaced', prevention: null, withoutPhotos: null });
    expect(bodyOf.hold({ holdReason: 'waitingForAccess' }, 4, yes)).toEqual({ version: 4, reason: 'waitingForAccess', text: null });
  });

  it('says which of two buttons was pressed', () => {
    expect(bodyOf.verify({ text: 'cover missing' }, 9, { yes: false })).toEqual({ version: 9, passed: false, text: 'cover missing' });
    expect(bodyOf.setMajor({ reason: 'two hurt' }, 9, yes)).toEqual({ version: 9, major: true, reason: 'two hurt' });
  });

  it('has numbers as numbers, and no version where nobody can collide', () => {
    expect(bodyOf.regrade({ level: 2, reason: 'empty' }, 5, yes)).toEqual({ version: 5, level: 2, reason: 'empty' });
    expect(bodyOf.usePart({ model: 'DC-24', quantity: -1.5, unit: '' }, 5, yes)).toEqual({ model: 'DC-24', quantity: -1.5, unit: '' });
    expect(bodyOf.note({ text: 'calm' }, 5, yes)).toEqual({ text: 'calm' });
  });

  it('asks for what the service demands', () => {
    expect(formFields.fileReport.every((field) => field.required)).toBe(true);
    expect(formFields.finish.filter((field) => field.required).map((field) => field.name)).toEqual(['cause', 'measures']);
  });
});

describe('the commands offered', () => {
  it('are those that are possible and allowed, the next step first', () => {
    expect(offered(['assign', 'cancel', 'note', 'accept', 'unknown'], ['tickets.note', 'tickets.work', 'tickets.assign'])).toEqual(['accept', 'assign', 'note']);
  });
});
