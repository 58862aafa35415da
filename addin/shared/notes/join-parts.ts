/** Puts the three parts of a note together as sentences, in the writer's words: what, when, what it changed. */
export function joinParts({ what, when, changed }: { what: string; when: string; changed: string }): string {
  const first = [bare(what), bare(when)].filter((part) => part !== '').join(', ')
  return [first, bare(changed)]
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toLocaleUpperCase()}${part.slice(1)}.`)
    .join(' ')
}

function bare(part: string): string {
  return part.trim().replace(/[.,;\s]+$/u, '')
}
