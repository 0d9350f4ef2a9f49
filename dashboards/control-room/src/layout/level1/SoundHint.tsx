import { MutedOutlined } from '@ant-design/icons';
import { useTexts } from '../../texts/useTexts';
import { level1Texts } from './level1Texts';
import { useSoundState } from './useAlarmSound';

/** Says why nothing is heard. Nothing when the sound works. */
export function SoundHint() {
  const t = useTexts(level1Texts);
  const state = useSoundState();
  return state === 'ready' ? null : (
    <span className="level1-sound">
      <MutedOutlined aria-hidden /> {state === 'blocked' ? t.soundBlocked : t.soundIsOff}
    </span>
  );
}
