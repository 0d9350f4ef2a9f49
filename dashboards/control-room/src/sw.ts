import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { openTicket, pushed } from './sw/push';
import { KeptPage } from './sw/page';
import { sendQueue } from './sw/sendQueue';
import { queueSync } from './phone/queue/queueNames';

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

// The page's parts have their hashes in their names: from the cache first. Nothing of the API is ever kept here.
const parts = self.__WB_MANIFEST;
precacheAndRoute(parts);
cleanupOutdatedCaches();
const page = new KeptPage(versionOf(parts));
registerRoute(new NavigationRoute(({ request }) => page.open(request), { denylist: [/^\/(api|openapi|health|metrics)(\/|$)/] }));

self.addEventListener('install', (event) => event.waitUntil(page.keep()));

// Asked by the page when the person wants the new version: never under somebody who is typing.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') {
    event.waitUntil(self.skipWaiting());
  }
});
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([page.dropOlder(), self.clients.claim()])));

self.addEventListener('push', (event) => event.waitUntil(pushed(self)));
self.addEventListener('notificationclick', (event) => event.waitUntil(openTicket(self, event.notification)));

// Background Sync, where the browser has it; the compiler's library does not.
self.addEventListener('sync', (event) => {
  const sync = event as SyncEvent;
  if (sync.tag === queueSync) {
    sync.waitUntil(sendQueue(self));
  }
});

/** A name for this very set of parts (FNV-1a). */
function versionOf(manifest: typeof parts): string {
  let hash = 0x811c9dc5;
  for (const character of manifest.map((part) => (typeof part === 'string' ? part : `${part.url}@${part.revision ?? ''}`)).join(' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }

  return hash.toString(36);
}
