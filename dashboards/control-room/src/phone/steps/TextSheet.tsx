import { useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { Sheet } from '../Sheet';

interface TextSheetProps {
  title: string;
  label: string;
  /** Characters. */
  longest: number;
  onClose: () => void;
  save: (text: string) => Promise<boolean>;
}

/** One text and one large button: a note, why a ticket is declined. */
export function TextSheet({ title, label, longest, onClose, save }: TextSheetProps) {
  const t = useTexts(phoneTexts);
  const [text, setText] = useState('');
  const submit = async (): Promise<void> => {
    if (await save(text.trim())) {
      onClose();
    }
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        className="phone-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label>
          {label}
          <textarea required rows={4} maxLength={longest} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" className="phone-next" disabled={text.trim() === ''}>
          {t.save}
        </button>
      </form>
    </Sheet>
  );
}
