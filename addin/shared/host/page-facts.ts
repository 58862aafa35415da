// What the server wrote into the page's head: settings that are no secret.

/** The app's own id at Entra; empty when the page was not served by our server. */
export function clientIdOfPage(): string {
  return metaContent('upward-client-id') ?? ''
}

/** The address of the emulator (of the sample company) when one runs; null in every real deployment. */
export function emulatorOfPage(): string | null {
  return metaContent('upward-emulator')
}

function metaContent(name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null
}
