// Our text against theirs, word by word, in reading order.

export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** The longest common subsequence of words and spaces; neighbours of one kind are joined. At most 3,000 characters a side. */
export function compareWords(ours: string, theirs: string): Piece[] {
  const a = tokens(ours)
  const b = tokens(theirs)
  const lengths = lengthTable(a, b)
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(pieces, 'same', a[i++] as string)
      j += 1
    } else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1)))
      push(pieces, 'removed', a[i++] as string)
    else push(pieces, 'added', b[j++] as string)
  }
  return pieces
}

function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function at(table: Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function lengthTable(a: string[], b: string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as Uint16Array
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += text
  else pieces.push({ kind, text })
}
