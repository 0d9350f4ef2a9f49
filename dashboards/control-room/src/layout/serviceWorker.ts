type Listener = () => void;

let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

/** Registers the service worker, which lets the pages open without signal. In production only: in development it would show yesterday's page. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return;
  }

  // The first worker takes over a page that had none: no reason to load it again.
  let hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) {
      window.location.reload();
    }
    hadWorker = true;
  });
  const registration = await navigator.serviceWorker.register('/sw.js');
  const look = (): void => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) {
      waiting = registration.waiting;
      listeners.forEach((listener) => listener());
    }
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  look();
  // A wall's page stays open for weeks.
  setInterval(() => void registration.update().catch(() => undefined), 3_600_000);
}

/** Whether a new version waits for somebody to want it. */
export const newVersion = {
  waits: (): boolean => waiting !== null,
  listen: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  take: (): void => waiting?.postMessage('take over'),
};
