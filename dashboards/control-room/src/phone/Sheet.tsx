import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';

/** Something that comes up from below, at the thumb. The browser's own dialog keeps the focus inside and closes on Escape. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useTexts(phoneTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="phone-sheet" aria-label={title} onClose={onClose}>
      <div className="phone-sheet-head">
        <h2>{title}</h2>
        <button type="button" className="phone-small" onClick={onClose}>
          {t.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
