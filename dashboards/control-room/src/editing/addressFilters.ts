/** A filter's values by name, as the address has them; one that is not set is absent. */
export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What the address says of these filters. */
export function readFilters<Name extends string>(address: URLSearchParams, names: readonly Name[]): Filters<Name> {
  const read: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = address.get(name)?.trim();
    if (value !== undefined && value !== '') {
      read[name] = value;
    }
  }

  return read;
}

/** The address with these filters changed (an empty one is taken out), at its first page again. What else it says stays. */
export function withFilters(address: URLSearchParams, changes: Readonly<Record<string, string | null | undefined>>): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('page');
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === null || value.trim() === '') {
      next.delete(name);
    } else {
      next.set(name, value.trim());
    }
  }

  return next;
}

/** The page that the address asks for, from 1. */
export function readPage(address: URLSearchParams): number {
  const page = Number(address.get('page'));
  return Number.isInteger(page) && page > 0 ? page : 1;
}
