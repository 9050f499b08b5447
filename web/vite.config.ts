/** Two faces from one source: index.html is the portal, workbench.html the workbench; both go to dist/web. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const entries = { portal: here('index.html'), workbench: here('workbench.html') }

// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export
export default defineConfig({
  root: here('.'),
  plugins: [react(), workbenchPaths()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: ['chrome96', 'safari15', 'firefox96'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: existsSync(here('src/workbench/main.tsx')) ? entries : { portal: entries.portal } },
  },
  server: { port: 7410, proxy: { '/api': 'http://localhost:7400' } },
})

/** The dev server answers workbench.html below /workbench, as the server does in production. */
function workbenchPaths() {
  return {
    name: 'workbench-paths',
    configureServer(server: {
      middlewares: { use(handle: (request: { url?: string }, _: unknown, next: () => void) => void): void }
    }) {
      server.middlewares.use((request, _, next) => {
        if (/^\/workbench(\/|\?|$)/.test(request.url ?? '')) request.url = '/workbench.html'
        next()
      })
    },
  }
}
