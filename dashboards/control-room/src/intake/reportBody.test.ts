import { describe, expect, it } from 'vitest';
import { emptyIntake, missing, reportBody } from './reportBody';

const filled = { ...emptyIntake('zh'), site: 'hengtai', category: 'drain-blocked', description: ' water ' };

describe('a report’s body', () => {
  it('says nothing where nothing was said', () => {
    expect(reportBody(emptyIntake('zh'))).toEqual({
      source: 'hotline', site: null, area: null, asset: null, category: null, description: null, urgent: null, special: null, group: null, level: null, levelReason: null, joinTicket: null, separate: false, residentId: null, reporter: null,
    });
  });

  it('takes the category’s demand unless a person says otherwise, no as well as yes', () => {
    expect(reportBody({ ...filled, urgent: false, group: true })).toMatchObject({ urgent: false, special: null, group: true, description: 'water' });
  });

  it('names the known resident or the reporter, never both', () => {
    expect(reportBody({ ...filled, phone: '138 0000 1234' })).toMatchObject({ residentId: null, reporter: { name: null, phone: '138 0000 1234', address: null, language: 'zh' } });
    expect(reportBody({ ...filled, phone: '138 0000 1234', residentId: 12 })).toMatchObject({ residentId: 12, reporter: null });
  });

  it('joins a ticket or is a fault of its own', () => {
    expect(reportBody({ ...filled, separate: true })).toMatchObject({ joinTicket: null, separate: true });
    expect(reportBody({ ...filled, separate: true }, '260301-001-8')).toMatchObject({ joinTicket: '260301-001-8', separate: false });
  });
});

describe('what is missing', () => {
  it('is told in the form’s order', () => {
    expect(missing(emptyIntake('en'))).toEqual(['site', 'category']);
    expect(missing({ ...filled, level: 2 })).toEqual(['levelReason']);
    expect(missing(filled)).toEqual([]);
  });
});
