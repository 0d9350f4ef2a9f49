/** Rows by a key. */
export type Groups<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Groups rows anew. A group that has the same rows in the same order as before is the same array as before, so that only what has changed is drawn
 * again, however many rows there are. Pure.
 */
export function regroup<T>(before: Groups<T>, rows: Iterable<T>, keyOf: (row: T) => string): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [row]);
    } else {
      group.push(row);
    }
  }

  const steady = new Map<string, readonly T[]>();
  for (const [key, group] of groups) {
    const old = before.get(key);
    steady.set(key, old !== undefined && old.length === group.length && old.every((row, index) => row === group[index]) ? old : group);
  }

  return steady;
}
