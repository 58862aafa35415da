import { describe, expect, test } from '@jest/globals'
import { judged } from './graph-shape.ts'
import { GRAPH_SHAPES } from './graph-shapes.ts'

describe('calendars, mail and directory entries as Microsoft Graph answers them', () => {
  test.each(GRAPH_SHAPES.map((shape) => [`${shape.kind}: ${shape.title}`, shape] as const))('%s', (_, shape) => {
    expect(shape.expected).toContain(judged(shape).verdict)
  })
})
