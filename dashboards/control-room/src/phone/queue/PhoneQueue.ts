import { serverNow } from '../../shared/serverClock';
import { askFromPage } from './ask';
import type { Entry, Order } from './entry';
import type { QueueStore } from './drain';
import { queueChannel, queueSync } from './queueNames';
import { inOrder, pause } from './queueRules';
import { sendAll, type SendEnd } from './sendAll';

/** What the pages see of the queue. */
export interface QueueView {
  /** The person's, in the order of pressing. */
  readonly entries: readonly Entry[];
  /** What others who used this phone have waiting; it waits for their login. */
  readonly ofOthers: number;
  readonly sending: boolean;
  readonly end: SendEnd;
  /** False until the store was read: "nothing waits" would not be true yet. */
  readonly read: boolean;
}

type Done = (entry: Entry, answer: unknown) => Promise<void>;

/** One person's queue on this device, for React: what is pressed is kept first and sent then. */
export class PhoneQueue {
  private view: QueueView = { entries: [], ofOthers: 0, sending: false, end: 'empty', read: false };
  private readonly listeners = new Set<() => void>();
  private readonly channel = new BroadcastChannel(queueChannel);
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;
  private closed = false;

  constructor(
    private readonly store: QueueStore,
    readonly person: number,
    private readonly done: Done,
  ) {}

  readonly current = (): QueueView => this.view;
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @returns ends it; what waits stays in the store. */
  open(): () => void {
    const now = (): void => this.sendNow();
    const seen = (): void => {
      if (!document.hidden) {
        this.sendNow();
      }
    };
    this.closed = false;
    this.channel.onmessage = () => void this.read();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', seen);
    void this.read().then(now);
    return () => {
      this.closed = true;
      clearTimeout(this.timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', seen);
      this.channel.onmessage = null;
    };
  }

  /**
   * Keeps what was pressed; it is safe when this returns.
   * @throws when the device has no room; then nothing was kept.
   */
  async press(ticket: string, seen: number, order: Order, file?: Blob): Promise<void> {
    await this.store.add({ key: crypto.randomUUID(), person: this.person, ticket, at: new Date(serverNow()).toISOString(), withoutTime: false, seen, order, refusal: null }, file);
    await this.changed();
    void askForSync();
    this.sendNow();
  }

  /** The person has seen why it was refused and wants it again. Its key stays: what was refused did nothing. */
  async retry(entry: Entry, seen: number): Promise<void> {
    await this.store.put({ ...entry, seen, refusal: null });
    await this.changed();
    this.sendNow();
  }

  async drop(entry: Entry): Promise<void> {
    await this.store.remove(entry);
    await this.changed();
    this.sendNow();
  }

  /** There may be signal: tries at once. */
  sendNow(): void {
    this.failures = 0;
    void this.round();
  }

  private async round(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }

    clearTimeout(this.timer);
    this.running = true;
    this.again = false;
    this.become({ sending: true });
    let end: SendEnd = 'later';
    try {
      end = await sendAll({ store: this.store, ask: askFromPage, now: serverNow, person: this.person, done: this.done, changed: () => void this.changed() });
    } finally {
      this.running = false;
      this.become({ sending: false, end });
      await this.read();
      if (!this.closed) {
        this.goOn(end);
      }
    }
  }

  private goOn(end: SendEnd): void {
    if (this.again) {
      void this.round();
    } else if (end !== 'empty') {
      this.timer = setTimeout(() => void this.round(), pause(this.failures));
      this.failures++;
    }
  }

  private async changed(): Promise<void> {
    await this.read();
    this.channel.postMessage('changed');
  }

  private async read(): Promise<void> {
    const all = await this.store.all();
    this.become({ entries: inOrder(all, this.person), ofOthers: all.filter((entry) => entry.person !== this.person).length, read: true });
  }

  private become(part: Partial<QueueView>): void {
    this.view = { ...this.view, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

/** Background Sync, where it exists: the browser sends when there is signal, even when the app is closed. */
async function askForSync(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return;
  }

  const registration = await navigator.serviceWorker.getRegistration();
  if (registration !== undefined && 'sync' in registration) {
    // Not in the compiler's library: only Chromium has it. Refused without permission, and then the page sends.
    await (registration.sync as { register(tag: string): Promise<void> }).register(queueSync).catch(() => undefined);
  }
}
