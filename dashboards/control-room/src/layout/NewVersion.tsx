import { App, Button } from 'antd';
import { useEffect, useSyncExternalStore } from 'react';
import { defineTexts, useTexts } from '../texts/useTexts';
import { newVersion, registerServiceWorker } from './serviceWorker';

const texts = defineTexts({ zh: { title: '有新版本', reload: '重新加载' }, en: { title: 'There is a new version', reload: 'Reload' } });

/** Registers the service worker, and says when a newer version waits; nothing changes under somebody's hands. */
export function NewVersion() {
  const t = useTexts(texts);
  const { notification } = App.useApp();
  const waits = useSyncExternalStore(newVersion.listen, newVersion.waits);
  useEffect(() => {
    if (import.meta.env.PROD) {
      // Without it the pages work as long as there is signal.
      registerServiceWorker().catch((failure: unknown) => console.warn('No service worker:', failure));
    }
  }, []);
  useEffect(() => {
    if (waits) {
      notification.info({ key: 'new-version', title: t.title, placement: 'top', duration: 0, actions: <Button type="primary" size="large" onClick={newVersion.take}>{t.reload}</Button> });
    }
  }, [waits, notification, t]);
  return null;
}
