import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const key = 'facility.language';
const listeners = new Set<() => void>();
// Tests of pure parts run without a browser.
const inBrowser = typeof window !== 'undefined';
let current: Language = inBrowser ? (stored() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')) : 'en';

export function currentLanguage(): Language {
  return current;
}

export function setLanguage(language: Language): void {
  current = language;
  localStorage.setItem(key, language);
  document.documentElement.lang = language;
  listeners.forEach((listener) => listener());
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, currentLanguage);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): Language | undefined {
  const value = localStorage.getItem(key);
  return value === 'zh' || value === 'en' ? value : undefined;
}
