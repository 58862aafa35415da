// A stand-in for MicrosoftAjax.js 3.5, which is published on Microsoft's content network only. It has the members that the Outlook
// host files of Office.js name, and nothing else; Office.js refuses to go on when one of those it checks is missing.

/** Runs in the page, as a script of its own. */
function microsoftAjax(): void {
  const page = globalThis as unknown as Record<string, unknown>
  const failure =
    (kind: string) =>
    (...facts: unknown[]): Error =>
      Object.assign(new Error(`Sys.${kind}: ${facts.map(String).join(', ')}`), { name: `Sys.${kind}` })
  const errors = [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'invalidOperation',
    'notImplemented',
  ]
  Object.assign(Error, Object.fromEntries([...errors, 'parameterCount', 'create'].map((kind) => [kind, failure(kind)])))
  Object.assign(Function, {
    // Null: the arguments are as they should be. The real one checks types; Office.js calls it with its own values.
    _validateParams: () => null,
    _validateParameter: () => null,
    createDelegate:
      (owner: unknown, method: (...values: unknown[]) => unknown) =>
      (...values: unknown[]) =>
        method.apply(owner, values),
  })
  const registerClass = (): void => undefined
  Object.assign(Function.prototype, { registerClass })
  page['Type'] = Object.assign(Function, {
    registerNamespace: (name: string) => void (page[name] ??= {}),
    registerClass,
  })
  page['Sys'] = {
    StringBuilder: Object,
    Debug: { trace: () => undefined },
    Browser: { agent: 'Chromium', InternetExplorer: 'Internet Explorer' },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  }
}

/** The file as it is served. */
export const MICROSOFT_AJAX = `(${microsoftAjax.toString()})()`
