// Draws a small portrait for about half of the people: head and shoulders on a coloured ground, as a PNG.
import { crc32, deflateSync } from 'node:zlib'
import { randomFrom } from './random.ts'

type Colour = readonly [number, number, number]

const GROUNDS: readonly Colour[] = [[91, 95, 199], [0, 120, 132], [158, 76, 98], [82, 112, 64], [176, 108, 44], [76, 92, 116]] // prettier-ignore
const SKINS: readonly Colour[] = [[245, 214, 188], [226, 180, 143], [190, 138, 100], [140, 95, 66], [98, 66, 48]] // prettier-ignore
const HAIRS: readonly Colour[] = [[44, 34, 30], [92, 62, 40], [168, 122, 70], [120, 120, 124], [150, 62, 34]] // prettier-ignore
const CLOTHES: readonly Colour[] = [[38, 50, 72], [240, 240, 236], [120, 40, 52], [58, 104, 92], [210, 180, 92]] // prettier-ignore

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** An RGB image of `size` by `size` as PNG. */
function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 3))
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rows.set(colourAt(x, y), y * (1 + size * 3) + 1 + x * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** True for those who gave the company a picture. */
export const hasPortrait = (personId: string): boolean => randomFrom('portrait?', personId).chance(0.5)

/** The portrait of a person, `size` pixels wide and high; always the same. */
export function portrait(personId: string, size: number): Buffer {
  const random = randomFrom('portrait', personId)
  const [ground, skin, hair, clothes] = [GROUNDS, SKINS, HAIRS, CLOTHES].map((list) => random.pick(list)) as [
    Colour,
    Colour,
    Colour,
    Colour,
  ]
  const long = random.chance(0.5)
  const inside = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1
  const at = (x: number, y: number): Colour => {
    if (inside(x, y, 0.5, 0.44, 0.155, 0.195) && y > 0.34) return skin
    if (inside(x, y, 0.5, 0.38, 0.19, 0.2) && (y < 0.42 || long)) return hair
    if (long && inside(x, y, 0.5, 0.5, 0.2, 0.24) && y < 0.66) return hair
    if (inside(x, y, 0.5, 0.64, 0.075, 0.12)) return skin
    return inside(x, y, 0.5, 1.02, 0.36, 0.34) ? clothes : ground
  }
  return png(size, (px, py) => {
    const sum = [0, 0, 0]
    for (const [dx, dy] of [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const)
      // prettier-ignore
      at((px + dx) / size, (py + dy) / size).forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value / 4))
    return [Math.round(sum[0] ?? 0), Math.round(sum[1] ?? 0), Math.round(sum[2] ?? 0)]
  })
}
