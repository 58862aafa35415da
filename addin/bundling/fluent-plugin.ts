// Two parts of Fluent UI that a page of ours never uses and that the bundler cannot know to be unused.
import type { Plugin } from 'vite'

/** A design token is nothing but the name of a theme variable; the table of all of them (31 kB of source) goes once names stand in place. */
const TOKEN = /\btokens\.((?:color|spacing|font|lineHeight|borderRadius|strokeWidth|shadow|duration|curve|zIndex)\w*)/g
const IMPORTS_TOKENS = /import\s*\{[^}]*\btokens\b[^}]*\}\s*from\s*['"]@fluentui\//
/** Takes over styles that a server rendered, with a parser of CSS: there are none here. */
const TAKE_OVER = /[\\/]@griffel[\\/]core[\\/]src[\\/]renderer[\\/]rehydrateRendererCache\.js$/

/** The plugin for builds. */
export function fluent(): Plugin {
  return {
    name: 'upward-fluent',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return TAKE_OVER.test(id) ? 'export function rehydrateRendererCache() {}' : null
    },
    transform(code, id) {
      if (!/\.[jt]sx?$/.test(id) || !IMPORTS_TOKENS.test(code)) return null
      return { code: inlineTokens(code), map: null }
    },
  }
}

/** `tokens.shadow4` as the text it stands for. */
export function inlineTokens(code: string): string {
  return code.replaceAll(TOKEN, (_, name: string) => `"var(--${name})"`)
}
