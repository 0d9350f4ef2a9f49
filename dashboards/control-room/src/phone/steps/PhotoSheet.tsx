import { App } from 'antd';
import { useState } from 'react';
import type { TicketDetail } from '../../api/types';
import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { useWaiting } from '../queue/QueueProvider';
import { Sheet } from '../Sheet';
import { shrunk } from './photo';
import { photosOf } from './photosOf';
import type { Steps } from './useSteps';

const moments = ['before', 'during', 'after'] as const;

// What the service takes when its administrator has not changed it; a larger one would travel in vain.
const mostVideo = 500 * 1024 * 1024;

/** From the camera: when in the repair, then the picture. One press a picture. */
export function PhotoSheet({ detail, steps, kind, onClose }: { detail: TicketDetail; steps: Steps; kind: 'photo' | 'video'; onClose: () => void }) {
  const t = useTexts(phoneTexts);
  const { modal } = App.useApp();
  const photos = photosOf(detail.evidence, useWaiting(detail.ticket.number));
  const [busy, setBusy] = useState(false);
  const take = async (moment: (typeof moments)[number], file: File | undefined): Promise<void> => {
    if (file === undefined) {
      return;
    }

    setBusy(true);
    const ready = kind === 'video' ? file : await shrunk(file);
    setBusy(false);
    if (ready === undefined) {
      modal.error({ title: t.noImage });
    } else if (kind === 'video' && ready.size > mostVideo) {
      modal.error({ title: t.tooLarge('500 MB') });
    } else {
      await steps.file(kind, moment, null, ready);
    }
  };
  return (
    <Sheet title={t[kind]} onClose={onClose}>
      <div className="phone-form">
        {kind === 'photo' && <p>{t.photosThere(photos.before, photos.after)}</p>}
        {moments.map((moment) => (
          <label key={moment} className="phone-wide phone-file" aria-disabled={busy}>
            {t[kind]} · {t.moment[moment]}
            <input
              type="file"
              accept={kind === 'photo' ? 'image/*' : 'video/*'}
              capture="environment"
              disabled={busy}
              data-moment={moment}
              onChange={(event) => {
                void take(moment, event.target.files?.[0]);
                // The same picture may be taken again.
                event.target.value = '';
              }}
            />
          </label>
        ))}
      </div>
    </Sheet>
  );
}
