import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Problem } from './api/problem';
import { router } from './routes';
import './styles.css';
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

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element with the id root.');
}

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
