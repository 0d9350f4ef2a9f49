import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { useCommand } from '../../shared/useCommand';
import { pushStanding, subscribe, unsubscribe } from './subscription';

/** Whether this phone rings for new tickets; when it cannot, why. */
export function PushSwitch() {
  const t = useTexts(phoneTexts);
  const standing = useQuery({ queryKey: ['push-standing'], queryFn: pushStanding, retry: false });
  const change = useCommand((on: boolean) => (on ? subscribe() : unsubscribe()), { touches: [['push-standing']] });
  const now = standing.data;
  const possible = now === 'on' || now === 'off';
  return (
    <section className="phone-part">
      <button type="button" role="switch" aria-checked={now === 'on'} className="phone-wide phone-switch" disabled={!possible || change.isPending} onClick={() => change.mutate(now !== 'on')}>
        <span>{t.push}</span> <b>{now === 'on' ? t.pushOn : t.pushOff}</b>
      </button>
      {standing.isError && <p className="phone-soft">{standing.error.message}</p>}
      {now !== undefined && !possible && <p className="phone-soft">{t.pushWhy[now]}</p>}
    </section>
  );
}
