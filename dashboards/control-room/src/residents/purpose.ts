import { isRecord } from '../api/problem';

/** The purpose that the audit trail kept of a look, out of its JSON; the text as it is when that is something else. */
export function purposeOf(detail: string | null): string {
  if (detail === null) {
    return '–';
  }

  try {
    const kept: unknown = JSON.parse(detail);
    return isRecord(kept) && typeof kept['purpose'] === 'string' ? kept['purpose'] : detail;
  } catch {
    // Not JSON: what stands there is shown.
    return detail;
  }
}
