import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { currentLanguage } from '../texts/language';
import { ResidentPage } from './ResidentPage';

/** The resident's page alone: no login, no live stream, none of the control room's parts. */
export function start(root: HTMLElement): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  follow();
  document.documentElement.lang = currentLanguage();
  dark.addEventListener('change', follow);
  createRoot(root).render(
    <StrictMode>
      <ResidentPage token={decodeURIComponent(window.location.pathname.split('/')[2] ?? '')} />
    </StrictMode>,
  );
}
