import { App } from 'antd';
import { createContext, use, useState, type ReactNode } from 'react';
import type { Alarm } from '../api/types';
import { useLive } from '../live/LiveProvider';
import { useCommand } from '../shared/useCommand';
import { alarmCommandWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { sendPlain, type AlarmCommand, type PlainCommand } from './alarmCommands';
import { alarmTexts } from './alarmTexts';
import { OutOfServiceForm } from './OutOfServiceForm';
import { ShelveForm } from './ShelveForm';

type Give = (command: AlarmCommand, alarm: Alarm) => void;

const GiveContext = createContext<Give | undefined>(undefined);

/**
 * Lets rows below give commands. The forms live here and not in the rows: a row of a living list may move or leave while somebody writes.
 */
export function AlarmAnswering({ children }: { children: ReactNode }) {
  const t = useTexts(alarmTexts);
  const language = useLanguage();
  const words = useTexts(alarmCommandWords);
  const { modal } = App.useApp();
  const { alarms } = useLive();
  const [form, setForm] = useState<{ command: AlarmCommand; alarm: Alarm }>();
  const plain = useCommand(({ command, alarm }: { command: PlainCommand; alarm: Alarm }) => sendPlain(command, alarm), { touches: [['alarms']] });
  const give: Give = (command, alarm) => {
    switch (command) {
      case 'shelve':
      case 'takeOutOfService':
        setForm({ command, alarm });
        break;
      case 'reset':
      case 'returnToService':
      case 'unshelve':
        modal.confirm({ title: t.ask[command], content: localText(alarm.texts, language, alarm.text), okText: words[command], cancelText: t.cancel, onOk: () => plain.mutate({ command, alarm }) });
        break;
      default:
        plain.mutate({ command, alarm });
    }
  };
  const close = (): void => setForm(undefined);
  // As it is now, when it has changed since the form was opened.
  const current = form === undefined ? undefined : (alarms.get(form.alarm.id) ?? form.alarm);
  return (
    <GiveContext value={give}>
      {children}
      {form?.command === 'shelve' && current !== undefined && <ShelveForm alarm={current} close={close} />}
      {form?.command === 'takeOutOfService' && current !== undefined && <OutOfServiceForm alarm={current} close={close} />}
    </GiveContext>
  );
}

/** Gives a command to an alarm, asking for what it needs. */
export function useGiveCommand(): Give {
  const give = use(GiveContext);
  if (give === undefined) {
    throw new Error('useGiveCommand belongs below AlarmAnswering.');
  }

  return give;
}
