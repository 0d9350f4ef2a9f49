import type { Schema } from '../api/types';

/** The intake's form as it is filled. */
export interface IntakeValues {
  readonly source: 'hotline' | 'desk';
  readonly site?: string;
  readonly area?: string;
  readonly asset?: string;
  readonly category?: string;
  readonly description?: string;
  /** Undefined: as the category says. */
  readonly urgent?: boolean;
  readonly special?: boolean;
  readonly group?: boolean;
  /** Over the demand matrix, with a reason. */
  readonly level?: number;
  readonly levelReason?: string;
  readonly separate: boolean;
  /** Somebody who is written down already. */
  readonly residentId?: number;
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly language: 'zh' | 'en';
}

export const emptyIntake = (language: 'zh' | 'en'): IntakeValues => ({ source: 'hotline', separate: false, language });

/** What is sent for a form. A known resident goes before what was typed of a reporter: the service takes one of the two. */
export function reportBody(values: IntakeValues, joinTicket?: string): Schema<'ReportBody'> {
  const person = { name: said(values.name), phone: said(values.phone), address: said(values.address) };
  const anybody = person.name !== null || person.phone !== null || person.address !== null;
  return {
    source: values.source,
    site: said(values.site),
    area: said(values.area),
    asset: said(values.asset),
    category: said(values.category),
    description: said(values.description),
    urgent: values.urgent ?? null,
    special: values.special ?? null,
    group: values.group ?? null,
    level: values.level ?? null,
    levelReason: values.level === undefined ? null : said(values.levelReason),
    joinTicket: joinTicket ?? null,
    // A person who joins it to a ticket does not say that it is a fault of its own.
    separate: joinTicket === undefined && values.separate,
    residentId: values.residentId ?? null,
    reporter: values.residentId === undefined && anybody ? { ...person, language: values.language } : null,
  };
}

/** What is still missing, in the order of the form. */
export function missing(values: IntakeValues): readonly ('site' | 'category' | 'levelReason')[] {
  return [...(said(values.site) === null ? ['site' as const] : []), ...(said(values.category) === null ? ['category' as const] : []), ...(values.level !== undefined && said(values.levelReason) === null ? ['levelReason' as const] : [])];
}

function said(text: string | undefined): string | null {
  return text?.trim() || null;
}
