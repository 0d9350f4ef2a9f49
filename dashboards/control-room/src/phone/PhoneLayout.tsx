import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { LiveProvider } from '../live/LiveProvider';
import { SessionProvider } from '../session/SessionProvider';

/** The engineer's pages: one column, large targets, usable without signal. */
export function PhoneLayout() {
  return (
    <SessionProvider>
      <LiveProvider>
        <main className="phone">
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </LiveProvider>
    </SessionProvider>
  );
}
