// Builds both pages into build/addin: the Teams tab and the Outlook pane.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import griffel from '@griffel/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { documents } from './bundling/documents-plugin.ts'
import { words } from './bundling/words-plugin.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const documentsFile = fileURLToPath(new URL('../schema/generated/client/persisted-documents.json', import.meta.url))
const pages = ['tab', 'outlook'].filter((page) => existsSync(`${here}${page}.html`))
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3978'}`

export default defineConfig(({ command }) => ({
  root: here,
  base: '/',
  publicDir: fileURLToPath(new URL('public/', import.meta.url)),
  plugins: [words(here), documents(here, documentsFile), react(), command === 'build' && griffel()],
  // The same modules twice (by both their builds) would break React's contexts.
  resolve: { dedupe: ['react', 'react-dom', '@fluentui/react-components', 'react-router', 'urql', '@urql/core'] },
  server: { proxy: { '/graphql': server, '/photo': server } },
  build: {
    outDir: fileURLToPath(new URL('../build/addin/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page, `${here}${page}.html`])) },
  },
}))
