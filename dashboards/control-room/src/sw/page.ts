const prefix = 'facility-page-';
const address = '/';

// A connection that neither answers nor breaks is no connection to somebody in a cellar.
const patience = 4_000;

/** The page as it was served when this version was installed: it asks for the parts that this version keeps, and no other's. */
export class KeptPage {
  private readonly cacheName: string;

  constructor(version: string) {
    this.cacheName = prefix + version;
  }

  /** Keeps it with its headers: its nonce stands in the page and in its content security policy, and must be the same in both. */
  async keep(): Promise<void> {
    const response = await globalThis.fetch(address, { cache: 'reload' });
    if (!response.ok) {
      throw new Error(`The page was answered with ${response.status}; the service worker is not installed.`);
    }

    await (await caches.open(this.cacheName)).put(address, response);
  }

  async dropOlder(): Promise<void> {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== this.cacheName).map((name) => caches.delete(name)));
  }

  /** A page that is opened: from the service while it answers, else as it was kept. */
  async open(request: Request): Promise<Response> {
    try {
      const response = await globalThis.fetch(request, { signal: AbortSignal.timeout(patience) });
      if (response.status < 500) {
        return response;
      }
    } catch {
      // No signal: the page that was kept shows what was last known.
    }

    const kept = await (await caches.open(this.cacheName)).match(address);
    return kept ?? Response.error();
  }
}
