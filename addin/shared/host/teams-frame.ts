// Apart from teams-host.ts, so that a plain browser tab never loads teams-js, which fetches a list of hosts when it starts.

/** True when somebody can answer teams-js: a frame around us, a window that opened us, or a phone's bridge. */
export function hasTeamsFrame(win: Window): boolean {
  return win.parent !== win || win.opener !== null || 'nativeInterface' in win
}
