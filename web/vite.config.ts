import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Chrome 109 is the last browser for Windows 7, which many offices still run.
const oldestBrowser = 'chrome109';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: oldestBrowser,
    cssTarget: oldestBrowser,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/api': process.env.HUZHI_API ?? 'http://127.0.0.1:3000' } },
});
