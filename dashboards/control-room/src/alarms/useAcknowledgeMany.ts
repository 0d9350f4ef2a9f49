import { App } from 'antd';
import { answer, api } from '../api/client';
import { useCommand } from '../shared/useCommand';
import { useTexts } from '../texts/useTexts';
import { alarmTexts } from './alarmTexts';

// The service takes so many at once.
const atOnce = 500;

/** Acknowledges many alarms, and says of those that could not be why. */
export function useAcknowledgeMany(onDone: () => void): { acknowledge: (ids: readonly number[]) => void; pending: boolean } {
  const t = useTexts(alarmTexts);
  const { message, notification } = App.useApp();
  const command = useCommand(
    async (ids: readonly number[]) => {
      const results = [];
      for (let from = 0; from < ids.length; from += atOnce) {
        const part = await answer(api.POST('/api/v1/alarms/acknowledge', { body: { ids: ids.slice(from, from + atOnce) } }));
        results.push(...part.results);
      }

      return results;
    },
    {
      touches: [['alarms']],
      onDone: (results) => {
        const refused = results.filter((result) => !result.done);
        if (refused.length < results.length) {
          void message.success(t.acknowledged(results.length - refused.length));
        }
        if (refused.length > 0) {
          notification.warning({ title: t.notAcknowledged(refused.length), description: [...new Set(refused.map((result) => result.problem))].slice(0, 5).join(' '), duration: 0, role: 'alert' });
        }
        onDone();
      },
    },
  );
  return { acknowledge: (ids) => command.mutate(ids), pending: command.isPending };
}
