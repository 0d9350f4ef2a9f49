import { queueChannel } from '../phone/queue/queueNames';
import { phoneStore } from '../phone/queue/phoneStore';
import { sendAll } from '../phone/queue/sendAll';

/** Sends what waits while no page is open. Throws when something still waits: the browser then tries again by itself. */
export async function sendQueue(worker: ServiceWorkerGlobalScope): Promise<void> {
  const store = await phoneStore();
  const channel = new BroadcastChannel(queueChannel);
  try {
    const end = await sendAll({
      store,
      ask: (path, init) => worker.fetch(path, { ...init, credentials: 'same-origin' }),
      // What was pressed was timed by the page, which knows the service's clock.
      now: () => Infinity,
      done: () => Promise.resolve(),
      changed: () => channel.postMessage('changed'),
    });
    if (end === 'later') {
      throw new Error('Something still waits for signal.');
    }
  } finally {
    channel.close();
  }
}
