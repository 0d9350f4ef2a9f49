import type { Schema } from '../api/types';
import { phoneStore } from '../phone/queue/phoneStore';

type Item = Pick<Schema<'InboxItem'>, 'id' | 'ticket' | 'level' | 'title' | 'text' | 'at'>;

// What came while the phone was off is told together, not in a storm of its own.
const most = 3;

/** What the person may see, and nothing more: a push message has no content, it only says that there is something in the inbox. */
export async function pushed(worker: ServiceWorkerGlobalScope): Promise<void> {
  const store = await phoneStore();
  const shown = await store.setting('shown');
  const language = (await store.setting('language')) === 'en' ? 'en' : 'zh';
  const items = await newItems(typeof shown === 'number' ? shown : 0, language);
  if (items.length === 0) {
    // Each push message must be shown, says the browser; without login or signal there is nothing to tell but this.
    await worker.registration.showNotification('FacilityIoT', { body: language === 'en' ? 'There is something new. Open the app.' : '有新消息，请打开应用。', tag: 'facility', icon: '/icon-192.png', data: { path: '/mine/messages' } });
    return;
  }

  for (const item of items.toReversed()) {
    await worker.registration.showNotification(item.title, options(item));
  }

  await store.set('shown', Math.max(...items.map((item) => item.id)));
}

/** Shows the ticket in the window that is open, or opens one. */
export async function openTicket(worker: ServiceWorkerGlobalScope, notification: Notification): Promise<void> {
  notification.close();
  const data: unknown = notification.data;
  const path = typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string' ? data.path : '/mine';
  const windows = await worker.clients.matchAll({ type: 'window' });
  const phone = windows.find((window) => new URL(window.url).pathname.startsWith('/mine'));
  await (phone === undefined ? worker.clients.openWindow(path) : phone.navigate(path).then((window) => (window ?? phone).focus()));
}

/** The compiler's library lacks `vibrate` and `renotify`, which phones know. */
function options(item: Item): NotificationOptions & { vibrate: number[]; renotify: boolean; timestamp: number } {
  return {
    body: item.text,
    tag: item.ticket,
    renotify: true,
    icon: '/icon-192.png',
    badge: '/icon-192.png',
    timestamp: Date.parse(item.at),
    requireInteraction: item.level <= 2,
    vibrate: item.level === 1 ? [400, 150, 400, 150, 800] : item.level === 2 ? [300, 150, 300] : [150],
    data: { path: `/mine/${encodeURIComponent(item.ticket)}` },
  };
}

/** The latest first. */
async function newItems(after: number, language: string): Promise<Item[]> {
  try {
    const response = await globalThis.fetch('/api/v1/me/inbox?unread=true&own=true&size=3', { headers: { 'Accept-Language': language }, credentials: 'same-origin', signal: AbortSignal.timeout(15_000) });
    // The service's own answer, of the shape that its OpenAPI document says.
    const page = response.ok ? ((await response.json()) as { items: Item[] }) : { items: [] };
    return page.items.filter((item) => item.id > after).slice(0, most);
  } catch {
    return [];
  }
}
