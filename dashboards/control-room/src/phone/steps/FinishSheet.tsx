import { useState } from 'react';
import type { TicketDetail } from '../../api/types';
import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { useWaiting } from '../queue/QueueProvider';
import { Sheet } from '../Sheet';
import { photosOf } from './photosOf';
import { useDraft } from './useDraft';
import type { Steps } from './useSteps';

const nothing = { cause: '', measures: '', prevention: '', withoutPhotos: '' };

/** The repair is done: why it broke, what was done, what prevents it. What is typed survives a closed app. */
export function FinishSheet({ detail, steps, onClose }: { detail: TicketDetail; steps: Steps; onClose: () => void }) {
  const t = useTexts(phoneTexts);
  const photos = photosOf(detail.evidence, useWaiting(detail.ticket.number));
  const [draft, setDraft, forget] = useDraft(`finish/${detail.ticket.number}`, nothing);
  const [tried, setTried] = useState(false);
  const asksWhy = detail.acceptance.photos && (photos.before === 0 || photos.after === 0);
  const ready = draft.cause.trim() !== '' && draft.measures.trim() !== '' && (!asksWhy || draft.withoutPhotos.trim() !== '');
  const submit = async (): Promise<void> => {
    setTried(true);
    const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    if (ready && (await steps.command('finish', { cause: draft.cause.trim(), measures: draft.measures.trim(), prevention: optional(draft.prevention), withoutPhotos: asksWhy ? optional(draft.withoutPhotos) : null }))) {
      forget();
      onClose();
    }
  };
  const field = (name: keyof typeof nothing, required: boolean, longest: number) => (
    <label>
      {t[name]}
      <textarea rows={3} maxLength={longest} required={required} aria-invalid={tried && required && draft[name].trim() === ''} value={draft[name]} onChange={(event) => setDraft({ ...draft, [name]: event.target.value })} />
      {tried && required && draft[name].trim() === '' && <span className="phone-danger">{t.required}</span>}
    </label>
  );
  return (
    <Sheet title={t.finish} onClose={onClose}>
      <form
        className="phone-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{t.photosThere(photos.before, photos.after)}</p>
        {field('cause', true, 4000)}
        {field('measures', true, 4000)}
        {field('prevention', false, 4000)}
        {asksWhy && (
          <>
            <p>{t.photosNeeded}</p>
            {field('withoutPhotos', true, 500)}
          </>
        )}
        <button type="submit" className="phone-next">
          {t.finish}
        </button>
      </form>
    </Sheet>
  );
}
