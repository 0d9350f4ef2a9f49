import { useState } from 'react';
import type { Schema } from '../../api/types';
import { holdReasonWords } from '../../shared/words';
import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { Sheet } from '../Sheet';
import type { Steps } from './useSteps';

const reasons: readonly Schema<'HoldReason'>[] = ['waitingForParts', 'waitingForAccess', 'waitingForOtherTrade', 'waitingForContractor', 'waitingForOwner'];

/** The repair waits: what for. */
export function HoldSheet({ steps, onClose }: { steps: Steps; onClose: () => void }) {
  const t = useTexts(phoneTexts);
  const words = useTexts(holdReasonWords);
  const [text, setText] = useState('');
  const hold = async (reason: Schema<'HoldReason'>): Promise<void> => {
    if (await steps.command('hold', { reason, text: text.trim() === '' ? null : text.trim() })) {
      onClose();
    }
  };
  return (
    <Sheet title={t.hold} onClose={onClose}>
      <div className="phone-form">
        <label>
          {t.holdText}
          <textarea rows={2} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <p>{t.whyHold}</p>
        {reasons.map((reason) => (
          <button type="button" key={reason} className="phone-wide" onClick={() => void hold(reason)}>
            {words[reason]}
          </button>
        ))}
      </div>
    </Sheet>
  );
}
