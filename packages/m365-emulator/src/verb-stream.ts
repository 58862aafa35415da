// Reads the voting buttons of a message as Outlook does ([MS-OXOMSG] 2.2.1.74), field by field, with every constant checked.

/** The answers a message offers; null when the property is not well formed. */
export function votingButtonsIn(base64: string): string[] | null {
  const bytes = Buffer.from(base64, 'base64')
  let at = 0
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new RangeError('The stream ends too early.')
    at += length
    return bytes.subarray(at - length, at)
  }
  const uint8 = (): number => take(1).readUInt8()
  const uint32 = (): number => take(4).readUInt32LE()
  const expect = (value: number, wanted: number): void => {
    if (value !== wanted) throw new RangeError(`${value} stands where ${wanted} is demanded.`)
  }
  const ansi = (): string => take(uint8()).toString('latin1')
  const unicode = (): string => take(2 * uint8()).toString('utf16le')

  /** One VoteOption; gives back the length of its name. */
  const option = (id: number): number => {
    expect(uint32(), 4)
    const name = ansi()
    if (ansi() !== 'IPM.Note') throw new RangeError('The message class is not IPM.Note.')
    expect(uint8(), 0)
    if (ansi() !== name) throw new RangeError('The name is not repeated.')
    expect(uint32(), 0)
    expect(uint8(), 0)
    if (uint32() > 1) throw new RangeError('fUseUSHeaders is neither 0 nor 1.')
    expect(uint32(), 1)
    if (![1, 2].includes(uint32())) throw new RangeError('SendBehavior is neither 1 nor 2.')
    expect(uint32(), 2)
    expect(uint32(), id)
    expect(uint32(), 0xffffffff)
    return name.length
  }

  const extra = (length: number): string => {
    const name = unicode()
    if (unicode() !== name || name.length !== length) throw new RangeError('The Unicode names do not fit.')
    return name
  }

  try {
    expect(take(2).readUInt16LE(), 0x0102)
    const count = uint32()
    const lengths: number[] = []
    for (let id = 1; id <= count; id += 1) lengths.push(option(id))
    expect(take(2).readUInt16LE(), 0x0104)
    const names = lengths.map(extra)
    return at === bytes.length ? names : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
