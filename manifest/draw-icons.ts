// Draws every icon of the app from one mark: an arrow upward that stands on a step.
// `npx tsx manifest/draw-icons.ts` writes them anew; the pictures are committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'

type Colour = readonly [red: number, green: number, blue: number]
/** Whether a point of the 32 x 32 field belongs to a shape. */
type Shape = (x: number, y: number) => boolean

interface Layer {
  shape: Shape
  colour: (x: number, y: number) => Colour
  /** 0 to 1. */
  strength?: number
}

const WHITE: Colour = [255, 255, 255]
const white = (): Colour => WHITE

/** The app's colour, a little lighter towards the top, so that a large tile is not flat. */
const brand = (_: number, y: number): Colour => mix([109, 114, 219], [79, 82, 178], y / 32)

function mix(from: Colour, to: Colour, part: number): Colour {
  const at = (index: 0 | 1 | 2): number => from[index] + (to[index] - from[index]) * part
  return [at(0), at(1), at(2)]
}

const everywhere: Shape = () => true

function roundedSquare(radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(radius - x, x - (32 - radius), 0)
    const dy = Math.max(radius - y, y - (32 - radius), 0)
    return dx * dx + dy * dy <= radius * radius
  }
}

/** A line with round ends. */
function stroke(x1: number, y1: number, x2: number, y2: number, width: number): Shape {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2
  }
}

const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y))

/** Arrow head and shaft. */
const arrow = anyOf(stroke(16, 7.4, 8.6, 14.8, 3.4), stroke(16, 7.4, 23.4, 14.8, 3.4), stroke(16, 7.8, 16, 20.2, 3.4))
/** The step it stands on. */
const step = stroke(9.4, 25.2, 22.6, 25.2, 2.8)
/** A plus in the lower corner, for "add a note". */
const plus = anyOf(stroke(24.5, 20, 24.5, 29, 2.6), stroke(20, 24.5, 29, 24.5, 2.6))
const plusPlace: Shape = (x, y) => Math.hypot(x - 24.5, y - 24.5) <= 7.4

const mark: readonly Layer[] = [
  { shape: arrow, colour: white },
  { shape: step, colour: white, strength: 0.72 },
]

/** Shrinks a drawing around the middle: Teams keeps the outer part of large icons for its own rounding. */
function shrunk(layers: readonly Layer[], factor: number): Layer[] {
  const to = (value: number): number => 16 + (value - 16) / factor
  return layers.map((layer) => ({ ...layer, shape: (x, y) => layer.shape(to(x), to(y)) }))
}

const tile: readonly Layer[] = [{ shape: roundedSquare(7), colour: brand }, ...mark]
const fullTile: readonly Layer[] = [{ shape: everywhere, colour: brand }, ...shrunk(mark, 0.8)]
const outline: readonly Layer[] = [
  { shape: arrow, colour: white },
  { shape: step, colour: white },
]
const note: readonly Layer[] = [
  ...tile,
  { shape: plusPlace, colour: white },
  { shape: plus, colour: () => [79, 82, 178] },
]

/** Points per pixel and direction: small icons need more of them for smooth edges. */
const fineness = (size: number): number => (size > 32 ? 3 : 8)

/** Paints the layers at `size` pixels; later ones lie on top. */
export function paint(layers: readonly Layer[], size: number): Buffer {
  const png = new PNG({ width: size, height: size })
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) png.data.set(pixel(layers, { x, y, size }), (y * size + x) * 4)
  return PNG.sync.write(png, { deflateLevel: 9 })
}

function pixel(layers: readonly Layer[], at: { x: number; y: number; size: number }): number[] {
  const fine = fineness(at.size)
  const scale = 32 / at.size
  let [red, green, blue, alpha] = [0, 0, 0, 0]
  for (let n = 0; n < fine * fine; n += 1) {
    const x = (at.x + ((n % fine) + 0.5) / fine) * scale
    const y = (at.y + (Math.floor(n / fine) + 0.5) / fine) * scale
    const top = layers.reduce<{ colour: Colour; alpha: number }>((under, layer) => over(under, layer, x, y), {
      colour: WHITE,
      alpha: 0,
    })
    red += top.colour[0] * top.alpha
    green += top.colour[1] * top.alpha
    blue += top.colour[2] * top.alpha
    alpha += top.alpha
  }
  const part = alpha === 0 ? [255, 255, 255] : [red / alpha, green / alpha, blue / alpha]
  return [...part.map(Math.round), Math.round((alpha / (fine * fine)) * 255)]
}

function over(under: { colour: Colour; alpha: number }, layer: Layer, x: number, y: number) {
  if (!layer.shape(x, y)) return under
  const strength = layer.strength ?? 1
  if (under.alpha === 0) return { colour: layer.colour(x, y), alpha: strength }
  return { colour: mix(under.colour, layer.colour(x, y), strength), alpha: 1 }
}

/** Sizes of the phones' buttons: 25, 32 and 48 points at one, two and three pixels a point. */
const PHONE_SIZES = [25, 32, 48, 50, 64, 75, 96, 144]

/** Every icon by the path it is kept under; drawn when it is asked for. */
export function drawIcons(): Map<string, () => Buffer> {
  const icons = new Map([
    ['manifest/icons/color.png', () => paint(fullTile, 192)],
    ['manifest/icons/outline.png', () => paint(outline, 32)],
    ['manifest/icons/color32.png', () => paint(tile, 32)],
  ])
  for (const size of [16, 32, 80, 128, ...PHONE_SIZES])
    icons.set(`addin/public/icons/ribbon${size}.png`, () => paint(tile, size))
  for (const size of [16, 32, 80, ...PHONE_SIZES])
    icons.set(`addin/public/icons/note${size}.png`, () => paint(note, size))
  return icons
}

const root = fileURLToPath(new URL('../', import.meta.url))
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, draw] of drawIcons()) {
    mkdirSync(root + path.slice(0, path.lastIndexOf('/')), { recursive: true })
    writeFileSync(root + path, draw())
  }
}
