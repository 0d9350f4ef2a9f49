import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { VitePWA } from 'vite-plugin-pwa';

// The service that a development server hands the API's requests to.
const cloud = process.env['FACILITY_CLOUD'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      // Not index.html: the service puts a nonce into it, and the service worker keeps it as it was served.
      injectManifest: { rollupFormat: 'iife', globPatterns: ['**/*.{js,css,svg,png,webmanifest}'], maximumFileSizeToCacheInBytes: 4_000_000 },
    }),
  ],
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 900 },
  server: {
    host: '127.0.0.1',
    // The service takes changes only from pages of its own origin.
    proxy: { '/api': { target: cloud, changeOrigin: true, headers: { origin: cloud } }, '/openapi': { target: cloud, changeOrigin: true }, '/health': { target: cloud } },
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
