import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space } from 'antd';
import type { Alarm } from '../api/types';
import { useMe } from '../session/SessionProvider';
import { alarmCommandWords } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { useGiveCommand } from './AlarmAnswering';
import { actionOf, alarmCommands, allowedNow, type AlarmCommand } from './alarmCommands';
import { alarmTexts } from './alarmTexts';

/** What may be done with an alarm, as buttons. @param allowed as the service says. */
export function CommandButtons({ alarm, allowed }: { alarm: Alarm; allowed: readonly string[] }) {
  const t = useTexts(alarmTexts);
  const words = useTexts(alarmCommandWords);
  const give = useGiveCommand();
  const commands = useMine(alarmCommands.filter((command) => allowed.includes(command)));
  return (
    <Space wrap>
      {commands.length === 0 && t.nothingToDo}
      {commands.map((command) => (
        <Button key={command} type={command === 'acknowledge' ? 'primary' : 'default'} onClick={() => give(command, alarm)}>
          {words[command]}
        </Button>
      ))}
    </Space>
  );
}

/** The same in a row: the first at hand, the others in a menu. */
export function CommandMenu({ alarm }: { alarm: Alarm }) {
  const t = useTexts(alarmTexts);
  const words = useTexts(alarmCommandWords);
  const give = useGiveCommand();
  const commands = useMine(allowedNow(alarm));
  const first = commands[0];
  if (first === undefined) {
    return null;
  }

  return (
    <Space size={4}>
      <Button size="small" type={first === 'acknowledge' ? 'primary' : 'default'} onClick={() => give(first, alarm)}>
        {words[first]}
      </Button>
      {commands.length > 1 && (
        <Dropdown trigger={['click']} menu={{ items: commands.slice(1).map((command) => ({ key: command, label: words[command], onClick: () => give(command, alarm) })) }}>
          <Button size="small" icon={<MoreOutlined />} aria-label={`${t.more}: ${alarm.id}`} />
        </Dropdown>
      )}
    </Space>
  );
}

function useMine(commands: readonly AlarmCommand[]): readonly AlarmCommand[] {
  const { actions } = useMe();
  return commands.filter((command) => actions.includes(actionOf[command]));
}
