import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '#tests/support/fresh-database.ts'
import { openDatabase, type Database, type UserDatabase } from '#server/platform/db/database.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { KeyProblem } from '#server/platform/seal/key-wrapper.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const ada = { tenantId: 'alder', userId: 'ada' }
const bob = { tenantId: 'alder', userId: 'bob' }
const place = { column: 'note.text', row: 'n1' }

describe('what people write is sealed', () => {
  let db: Database
  let folder: string
  let vaults: VaultCache
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'upward-keys-'))
    db = await openDatabase(await freshDatabase())
    vaults = new VaultCache(fileKeyWrapper(join(folder, 'keys.json'), { mayCreate: true }))
  })
  afterAll(async () => {
    await db.close()
    await rm(folder, { recursive: true })
  })
  const vaultOf = (who: typeof ada, from = vaults) => from.for(who, db.as(who), now)

  test('a sealed text opens for its writer and shows nothing of itself', async () => {
    const sealed = await vaultOf(ada).seal('She took the time to explain it.', place)
    expect(sealed).not.toContain('explain')
    expect(await vaultOf(ada).open(sealed, place)).toBe('She took the time to explain it.')
  })

  test('the same text is sealed differently each time', async () => {
    expect(await vaultOf(ada).seal('twice', place)).not.toBe(await vaultOf(ada).seal('twice', place))
  })

  test('a row copied to another user, table or id does not open', async () => {
    const sealed = await vaultOf(ada).seal('mine', place)
    await expect(vaultOf(bob).open(sealed, place)).rejects.toThrow()
    await expect(vaultOf(ada).open(sealed, { ...place, row: 'n2' })).rejects.toThrow()
    await expect(vaultOf(ada).open(sealed, { ...place, column: 'draft.text' })).rejects.toThrow()
  })

  test('many texts sealed at once look at the database once', async () => {
    let [clock, looks] = [0, 0]
    const watched = new VaultCache(fileKeyWrapper(join(folder, 'keys.json'), { mayCreate: false }), 10, () => clock)
    const counting: UserDatabase = {
      run: (work) => {
        looks += 1
        return db.as(ada).run(work)
      },
    }
    const vault = watched.for(ada, counting, now)
    await vault.seal('before', place)
    ;[clock, looks] = [5000, 0]
    await Promise.all(Array.from({ length: 500 }, (_, n) => vault.seal(`at once ${n}`, place)))
    expect(looks).toBe(1)
  })

  test('after a restart with the same key file it still opens', async () => {
    const sealed = await vaultOf(ada).seal('kept', place)
    const restarted = new VaultCache(fileKeyWrapper(join(folder, 'keys.json'), { mayCreate: false }))
    expect(await vaultOf(ada, restarted).open(sealed, place)).toBe('kept')
  })

  test('a missing or damaged key file stops the start in words and nothing is made over existing data', async () => {
    expect(() => fileKeyWrapper(join(folder, 'none.json'), { mayCreate: false })).toThrow(/Put it back/)
    await writeFile(join(folder, 'bad.json'), '{"current":"k1","keys":{"k1":"short"}}')
    expect(() => fileKeyWrapper(join(folder, 'bad.json'), { mayCreate: false })).toThrow(KeyProblem)
  })
})
