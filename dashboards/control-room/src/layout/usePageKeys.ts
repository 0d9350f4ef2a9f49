import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { pages } from './pages';

const patience = 1_500;

/** `g` and a page's letter open that page; keys that go into a field are the field's. */
export function usePageKeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let leaderAt = -Infinity;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }

      const page = event.timeStamp - leaderAt < patience ? pages.find((each) => each.key === event.key) : undefined;
      leaderAt = event.key === 'g' ? event.timeStamp : -Infinity;
      if (page !== undefined) {
        event.preventDefault();
        void navigate(page.path);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate]);
}

/** Whether a letter pressed here is text. A box that was just ticked takes none. */
export function isTyping(target: EventTarget | null): boolean {
  const ticked = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);
  return target instanceof HTMLElement && !ticked && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
