/** Said between tabs and the service worker when the queue has changed. */
export const queueChannel = 'facility.queue';

/** The name of the Background Sync that wakes the service worker. */
export const queueSync = 'facility.queue';
