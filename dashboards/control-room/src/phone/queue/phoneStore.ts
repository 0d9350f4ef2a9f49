import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry, NewEntry } from './entry';
import type { QueueStore } from './drain';

/** Something the service said, kept for when there is no signal. */
export interface Known {
  readonly key: string;
  readonly person: number;
  /** When it was heard, ms since 1970. */
  readonly at: number;
  readonly value: unknown;
}

interface PhoneDatabase extends DBSchema {
  queue: { key: number; value: Entry };
  /** Files of entries, by the entries' keys. */
  files: { key: string; value: Blob };
  known: { key: string; value: Known };
  /** What the service worker must know without a page: `language`, `shown`. */
  settings: { key: string; value: string | number };
}

/** What the phone keeps: what waits to be sent, its files, and what was last known. */
export class PhoneStore implements QueueStore {
  private constructor(private readonly database: IDBPDatabase<PhoneDatabase>) {}

  static async open(name = 'facility-phone'): Promise<PhoneStore> {
    return new PhoneStore(
      await openDB<PhoneDatabase>(name, 1, {
        upgrade(database) {
          database.createObjectStore('queue', { keyPath: 'place', autoIncrement: true });
          database.createObjectStore('files');
          database.createObjectStore('known', { keyPath: 'key' });
          database.createObjectStore('settings');
        },
      }),
    );
  }

  all(): Promise<Entry[]> {
    return this.database.getAll('queue');
  }

  async add(entry: NewEntry, file?: Blob): Promise<void> {
    const transaction = this.database.transaction(['queue', 'files'], 'readwrite', { durability: 'strict' });
    if (file !== undefined) {
      void transaction.objectStore('files').put(file, entry.key);
    }

    // The store gives the place: the type of its rows has one, that of a new one cannot.
    void transaction.objectStore('queue').add(entry as Entry);
    await transaction.done;
  }

  async put(entry: Entry): Promise<void> {
    await this.database.put('queue', entry);
  }

  async remove(entry: Entry): Promise<void> {
    const transaction = this.database.transaction(['queue', 'files'], 'readwrite');
    void transaction.objectStore('queue').delete(entry.place);
    void transaction.objectStore('files').delete(entry.key);
    await transaction.done;
  }

  file(entry: Entry): Promise<Blob | undefined> {
    return this.database.get('files', entry.key);
  }

  known(key: string): Promise<Known | undefined> {
    return this.database.get('known', key);
  }

  async remember(known: Known): Promise<void> {
    await this.database.put('known', known);
  }

  /** Forgets what was known to others: a shared phone shows nobody what is not his. What others have waiting stays. */
  async forgetOthers(person: number): Promise<void> {
    const transaction = this.database.transaction('known', 'readwrite');
    for (const known of await transaction.store.getAll()) {
      if (known.person !== person) {
        void transaction.store.delete(known.key);
      }
    }

    await transaction.done;
  }

  setting(name: 'language' | 'shown'): Promise<string | number | undefined> {
    return this.database.get('settings', name);
  }

  async set(name: 'language' | 'shown', value: string | number): Promise<void> {
    await this.database.put('settings', value, name);
  }
}

let opened: Promise<PhoneStore> | undefined;

/** The device's store, opened once. */
export function phoneStore(): Promise<PhoneStore> {
  opened ??= PhoneStore.open();
  return opened;
}
