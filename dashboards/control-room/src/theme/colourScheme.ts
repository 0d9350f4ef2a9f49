import { useSyncExternalStore } from 'react';

export type ColourScheme = 'light' | 'dark';
/** What the reader chose; the device's own when nothing. */
export type ColourChoice = ColourScheme | 'device';

const key = 'facility.theme';
const listeners = new Set<() => void>();
const device = window.matchMedia('(prefers-color-scheme: dark)');
let choice = stored();

device.addEventListener('change', tell);

export function setColourChoice(next: ColourChoice): void {
  choice = next;
  localStorage.setItem(key, next);
  tell();
}

export function useColourChoice(): ColourChoice {
  return useSyncExternalStore(listen, () => choice);
}

export function useColourScheme(): ColourScheme {
  return useSyncExternalStore(listen, scheme);
}

function scheme(): ColourScheme {
  return choice === 'device' ? (device.matches ? 'dark' : 'light') : choice;
}

function tell(): void {
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): ColourChoice {
  const value = localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : 'device';
}
