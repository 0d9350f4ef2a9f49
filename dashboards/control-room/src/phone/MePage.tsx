import { App } from 'antd';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { useLogout, useMe } from '../session/SessionProvider';
import { useTexts } from '../texts/useTexts';
import { setColourChoice, useColourScheme } from '../theme/colourScheme';
import { PhoneNav } from './PhoneNav';
import { phoneTexts } from './phoneTexts';
import { PushSwitch } from './push/PushSwitch';
import { useQueue } from './queue/QueueProvider';

/** Who is logged in, whether the phone rings, language and colours. */
export default function MePage() {
  const t = useTexts(phoneTexts);
  const me = useMe();
  const scheme = useColourScheme();
  const logout = useLogout();
  const { entries } = useQueue();
  const { modal, message } = App.useApp();
  const leave = (): void => {
    const go = (): Promise<void> => logout().catch((failure: unknown) => void message.error(String(failure)));
    if (entries.length === 0) {
      void go();
    } else {
      modal.confirm({ title: t.logoutWaits(entries.length), okText: t.logout, cancelText: t.cancel, onOk: go });
    }
  };
  return (
    <>
      <main className="phone-content with-nav">
        <h1 className="phone-title">{me.name}</h1>
        <PushSwitch />
        <section className="phone-part">
          <LanguageSwitch />
        </section>
        <button type="button" className="phone-wide" onClick={() => setColourChoice(scheme === 'dark' ? 'light' : 'dark')}>
          {scheme === 'dark' ? t.light : t.dark}
        </button>
        <a className="phone-wide" href="/wall">
          {t.controlRoom}
        </a>
        <button type="button" className="phone-wide" onClick={leave}>
          {t.logout}
        </button>
      </main>
      <PhoneNav />
    </>
  );
}
