import { cyclePlace, type CyclePlace } from './rosterCycle';

/** A sentence of a refused roster with what causes it: a person, a place of the pattern, or neither. */
export interface RosterRefusal {
  readonly sentence: string;
  readonly person?: number;
  readonly place?: CyclePlace;
}

/** Finds what each sentence of a refusal speaks of: it begins with the person, or names the day on which the hours begin. */
export function placeRefusal(sentence: string, startsOn: string, weeks: number): RosterRefusal {
  const person = /^Person (\d+) /.exec(sentence)?.[1];
  const day = /\d{4}-\d{2}-\d{2}/.exec(sentence)?.[0];
  const place = day === undefined ? undefined : cyclePlace(day, startsOn, weeks);
  return { sentence, ...(person !== undefined && { person: Number(person) }), ...(place && { place }) };
}
