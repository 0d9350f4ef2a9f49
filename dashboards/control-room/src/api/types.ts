import type { components } from './schema';

type Schemas = components['schemas'];

/** A schema of the OpenAPI document by its name: `Schema<'TicketView'>`. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];

export type Ticket = Schema<'TicketView'>;
export type TicketDetail = Schema<'TicketDetail'>;
export type TicketState = Schema<'TicketState'>;
export type Alarm = Schema<'AlarmView'>;
export type AlarmState = Schema<'AlarmState'>;
export type Incident = Schema<'IncidentView'>;
export type Box = Schema<'BoxView'>;
export type Point = Schema<'PointView'>;
export type PointChange = Schema<'PointChange'>;
export type Site = Schema<'SiteView'>;
export type Clock = Schema<'ClockView'>;
export type LocalText = Schema<'LocalText'>;
export type Me = Schema<'Me'>;
/** 1 (danger to people) to 5 (planned). */
export type Level = 1 | 2 | 3 | 4 | 5;
