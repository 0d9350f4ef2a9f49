import { answer, api } from '../../api/client';
import { currentLanguage } from '../../texts/language';

/** Whether this browser gets push messages; anything but on and off is the reason why it cannot. */
export type PushStanding = 'on' | 'off' | 'unsupported' | 'notInstalled' | 'denied' | 'notOffered';

// The service masks what it shows of a subscription: the number that it gave is how this browser's is found again.
const addressKey = 'facility.push';

export async function pushStanding(): Promise<PushStanding> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) {
    return 'unsupported';
  }

  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) {
    return 'notInstalled';
  }

  if (Notification.permission === 'denied') {
    return 'denied';
  }

  const subscription = await registration.pushManager.getSubscription();
  if (subscription !== null && localStorage.getItem(addressKey) !== null) {
    return 'on';
  }

  const { publicKey } = await answer(api.GET('/api/v1/notifications/push-key'));
  return publicKey === null ? 'notOffered' : 'off';
}

/** @throws with a sentence when the person or the browser says no. */
export async function subscribe(): Promise<void> {
  const { publicKey } = await answer(api.GET('/api/v1/notifications/push-key'));
  if (publicKey === null || (await Notification.requestPermission()) !== 'granted') {
    return;
  }

  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  const address = await answer(
    api.POST('/api/v1/me/push-subscriptions', { body: { endpoint: subscription.endpoint, language: currentLanguage(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } }),
  );
  localStorage.setItem(addressKey, String(address.id));
}

export async function unsubscribe(): Promise<void> {
  const id = Number(localStorage.getItem(addressKey));
  // The service first: a subscription that it still believes in would be tried for days.
  await answer(api.DELETE('/api/v1/me/addresses/{id}', { params: { path: { id } } }));
  localStorage.removeItem(addressKey);
  const registration = await navigator.serviceWorker.ready;
  await (await registration.pushManager.getSubscription())?.unsubscribe();
}
