// Builds both pages into build/addin: the Teams tab and the Outlook pane.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import griffel from '@griffel/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { documents } from './bundling/documents-plugin.ts'
import { firstFiles } from './bundling/first-files.ts'
import { fluent } from './bundling/fluent-plugin.ts'
import { words } from './bundling/words-plugin.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const above = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const pages = ['tab', 'outlook'].filter((page) => existsSync(`${here}${page}.html`))
const input = Object.fromEntries(pages.map((page) => [page, `${here}${page}.html`]))
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3978'}`
const ours = () => [fluent(), words(here), documents(here, above('schema/generated/client/persisted-documents.json'))]
const resolve = {
  // The same modules twice (by both their builds) would break React's contexts.
  dedupe: ['react', 'react-dom', '@fluentui/react-components', 'urql', '@urql/core'],
}

/** No getter of ours or of a library does anything but give a value: what is only read may go. */
const treeshake = { propertyReadSideEffects: false } as const

/** The styles are worked out in the build proper only: they change no import that counts. */
const fileOf = () =>
  firstFiles({ root: here, plugins: ours(), resolve, build: { rolldownOptions: { input, treeshake } } })

export default defineConfig(async ({ command }) => ({
  root: here,
  base: '/',
  publicDir: above('addin/public/'),
  plugins: [...ours(), react(), command === 'build' && griffel()],
  resolve,
  server: { proxy: { '/graphql': server, '/photo': server } },
  build: {
    outDir: above('build/addin/'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input,
      treeshake,
      output: command === 'build' ? { codeSplitting: { groups: [{ name: await fileOf() }] } } : {},
    },
  },
}))
