/** What the service refused, or that it was not reached: always with a sentence for people. RFC 9457. */
export class Problem extends Error {
  constructor(
    /** HTTP status; 0 when the service was not reached. */
    readonly status: number,
    message: string,
    /** The problem document's members, such as `allowed`, `changes`, `errors`. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Problem';
  }

  /** Nobody answered: the same request may succeed later. */
  get unreachable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  /** Somebody or something was faster. */
  get conflict(): boolean {
    return this.status === 409;
  }

  /** Field → sentences, of a form that was refused. */
  get fields(): Readonly<Record<string, readonly string[]>> {
    const errors = this.members['errors'];
    return isRecord(errors) ? Object.fromEntries(Object.entries(errors).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))) : {};
  }

  static async of(response: Response, body: unknown): Promise<Problem> {
    const members = isRecord(body) ? body : await readJson(response);
    const fields = isRecord(members['errors']) ? Object.values(members['errors']).flat().join(' ') : '';
    const sentence = [members['detail'], fields, members['title']].find((text): text is string => typeof text === 'string' && text !== '');
    return new Problem(response.status, sentence ?? `HTTP ${response.status}`, members);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = response.bodyUsed ? {} : await response.json();
    return isRecord(body) ? body : {};
  } catch {
    // Not JSON: a proxy's page. The status says enough.
    return {};
  }
}
