import { MutedOutlined, SoundOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTexts } from '../../texts/useTexts';
import { switchSound } from './alarmSound';
import { level1Texts } from './level1Texts';
import { useSoundState } from './useAlarmSound';

/** Switches the sound of level-1 alarms, and shows how it stands. */
export function SoundSwitch() {
  const t = useTexts(level1Texts);
  const on = useSoundState() !== 'off';
  return (
    <Tooltip title={t.soundWhat}>
      <Button role="switch" aria-checked={on} aria-label={t.sound} icon={on ? <SoundOutlined /> : <MutedOutlined />} danger={!on} onClick={() => switchSound(!on)}>
        {on ? t.soundOn : t.soundOff}
      </Button>
    </Tooltip>
  );
}
