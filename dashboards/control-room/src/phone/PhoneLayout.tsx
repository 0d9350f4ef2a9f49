import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { LiveProvider } from '../live/LiveProvider';
import { SessionProvider } from '../session/SessionProvider';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';
import { PhoneStanding } from './PhoneStanding';
import { QueueProvider } from './queue/QueueProvider';
import './phone.css';

/** The engineer's pages: one column, large targets, usable without signal. */
export function PhoneLayout() {
  return (
    <SessionProvider>
      <LiveProvider>
        <QueueProvider broken={(failure) => <StoreBroken failure={failure} />}>
          <div className="phone">
            <PhoneStanding />
            <Suspense fallback={null}>
              <Outlet />
            </Suspense>
          </div>
        </QueueProvider>
      </LiveProvider>
    </SessionProvider>
  );
}

function StoreBroken({ failure }: { failure: Error }) {
  const t = useTexts(phoneTexts);
  return (
    <main className="phone phone-content">
      <h1>{t.storeBroken}</h1>
      <p>{t.storeBrokenWhat}</p>
      <p>{failure.message}</p>
    </main>
  );
}
