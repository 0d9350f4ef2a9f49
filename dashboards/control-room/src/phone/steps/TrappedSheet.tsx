import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { Sheet } from '../Sheet';
import type { Steps } from './useSteps';

/** The end of an entrapment is said by somebody who has seen it (EN 81-28): asked once, in words. */
export function TrappedSheet({ steps, onClose }: { steps: Steps; onClose: () => void }) {
  const t = useTexts(phoneTexts);
  const confirm = async (): Promise<void> => {
    if (await steps.command('confirm-nobody-trapped', {})) {
      onClose();
    }
  };
  return (
    <Sheet title={t.trapped} onClose={onClose}>
      <div className="phone-form">
        <p className="phone-large">{t.trappedSure}</p>
        <button type="button" className="phone-next" onClick={() => void confirm()}>
          {t.yesNobody}
        </button>
        <button type="button" className="phone-wide" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </Sheet>
  );
}
