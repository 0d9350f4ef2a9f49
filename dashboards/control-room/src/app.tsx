import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Problem } from './api/problem';
import { NewVersion } from './layout/NewVersion';
import { router } from './routes';
import { giveStylesTheirNonce } from './theme/styleNonce';
import { ThemeProvider } from './theme/ThemeProvider';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      // A refusal stays a refusal; only silence is worth another try.
      retry: (failures, problem) => failures < 2 && problem instanceof Problem && problem.unreachable,
    },
  },
});

/** The pages of those who log in: the control room's and the engineers'. */
export function start(root: HTMLElement): void {
  giveStylesTheirNonce();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ThemeProvider>
          <NewVersion />
          <RouterProvider router={router} />
        </ThemeProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
