// Two texts compared by words, in reading order. Whatever was typed comes out again: nothing is trimmed or tidied.

export type PieceKind = 'SAME' | 'ADDED' | 'REMOVED'

export interface Piece {
  kind: PieceKind
  text: string
}

const TOKEN = /\s+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** The pieces of `before` and `after`: SAME and REMOVED joined are `before`, SAME and ADDED joined are `after`. */
export function compareWords(before: string, after: string): Piece[] {
  const a = before.match(TOKEN) ?? []
  const b = after.match(TOKEN) ?? []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1
  const middle = diffTokens(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const pieces = [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]
  return alignToWords(joined(joinShortGaps(pieces)))
}

/** True when nothing differs. */
export function isSame(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.kind === 'SAME')
}

function same(tokens: readonly string[]): Piece[] {
  return tokens.map((text) => ({ kind: 'SAME', text }))
}

/** The longest common run of words, by the usual table (texts here have at most some thousand words). */
function diffTokens(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'SAME', text: a[i] ?? '' })
      i += 1
      j += 1
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'REMOVED', text: a[i] ?? '' })
      i += 1
    } else {
      pieces.push({ kind: 'ADDED', text: b[j] ?? '' })
      j += 1
    }
  }
  return pieces
}

/** A lone space between two changes belongs to the change: "the big dog" → "a small cat" is one change, not three. */
function joinShortGaps(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const lone = piece.kind === 'SAME' && /^[^\S\n]+$/.test(piece.text)
    const between =
      pieces[index - 1]?.kind !== 'SAME' && pieces[index + 1]?.kind !== 'SAME' && index > 0 && index < pieces.length - 1
    return lone && between
      ? [{ kind: 'REMOVED', text: piece.text } as const, { kind: 'ADDED', text: piece.text } as const]
      : [piece]
  })
}

/** Neighbours of one kind become one piece; within a change the removed words come first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  let change = { REMOVED: '', ADDED: '' }
  const close = () => {
    for (const kind of ['REMOVED', 'ADDED'] as const) if (change[kind] !== '') done.push({ kind, text: change[kind] })
    change = { REMOVED: '', ADDED: '' }
  }
  for (const { kind, text } of pieces) {
    if (kind !== 'SAME') {
      change[kind] += text
      continue
    }
    close()
    const last = done.at(-1)
    if (last?.kind === 'SAME') last.text += text
    else done.push({ kind, text })
  }
  close()
  return done
}

/**
 * A sentence taken out or put in is one sentence: ". She stayed" before "." becomes " She stayed." after ".".
 * Only where the same mark stands on both sides, so that both texts stay what they are.
 */
function alignToWords(pieces: readonly Piece[]): Piece[] {
  const done = pieces.map((piece) => ({ ...piece }))
  done.forEach((piece, index) => {
    const [before, after] = [done[index - 1], done[index + 1]]
    const mark = /^[.,;:!?]/.exec(piece.text)?.[0]
    const alone = piece.kind !== 'SAME' && before?.kind === 'SAME' && after?.kind === 'SAME'
    if (!alone || mark === undefined || !after.text.startsWith(mark)) return
    before.text += mark
    piece.text = piece.text.slice(1) + mark
    after.text = after.text.slice(1)
  })
  return done.filter((piece) => piece.text !== '')
}
