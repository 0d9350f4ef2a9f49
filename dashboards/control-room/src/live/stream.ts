import { isRecord } from '../api/problem';
import type { Schema } from '../api/types';

/** What an event's `data` is, by the event's name: as the OpenAPI document says. */
export type StreamEvents = { [Name in keyof Schema<'LiveEventData'>]: NonNullable<Schema<'LiveEventData'>[Name]> };

export type StreamState = 'connecting' | 'live' | 'silent';

// The service sends a heartbeat after 15 s without another event.
const silentAfter = 20_000;
const reopenAfter = 35_000;
const retryAfter = 2_000;

interface StreamListener {
  event<Name extends keyof StreamEvents>(name: Name, data: StreamEvents[Name]): void;
  state(state: StreamState): void;
}

const names = ['snapshot', 'ticket', 'alarm', 'incident', 'point', 'stale', 'box', 'notification', 'heartbeat'] as const satisfies readonly (keyof StreamEvents)[];

/**
 * The live stream, kept open. The browser comes back by itself with the number of the last event and gets what it missed; a connection that
 * is open but says nothing is given up and opened anew, which begins with a snapshot: neither leaves a gap or tells anything twice.
 * @returns ends it.
 */
export function openStream(listener: StreamListener, url = '/api/v1/live'): () => void {
  let source: EventSource | undefined;
  let heardAt = performance.now();
  let state: StreamState = 'connecting';
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const become = (next: StreamState): void => {
    if (next !== state) {
      state = next;
      listener.state(next);
    }
  };

  const open = (): void => {
    source?.close();
    heardAt = performance.now();
    const opened = new EventSource(url);
    source = opened;
    for (const name of names) {
      opened.addEventListener(name, (message: MessageEvent<string>) => {
        heardAt = performance.now();
        take(name, message.data);
        become('live');
      });
    }

    opened.addEventListener('error', () => {
      become('connecting');
      // Closed for good: refused, not cut. The browser does not come back by itself.
      if (opened.readyState === EventSource.CLOSED && source === opened) {
        clearTimeout(reopening);
        reopening = setTimeout(open, retryAfter);
      }
    });
  };

  const take = (name: keyof StreamEvents, text: string): void => {
    const data: unknown = JSON.parse(text);
    if (isRecord(data)) {
      // The OpenAPI document says what stands under each name; a test compares it with the service.
      listener.event(name, data as StreamEvents[typeof name]);
    }
  };

  const watch = setInterval(() => {
    const silence = performance.now() - heardAt;
    if (silence > reopenAfter) {
      become('connecting');
      open();
    } else if (silence > silentAfter) {
      become('silent');
    }
  }, 1_000);

  open();
  return () => {
    clearInterval(watch);
    clearTimeout(reopening);
    source?.close();
  };
}
