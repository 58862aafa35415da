// The identity service as its parts meet it: the tokens it makes, and what it is built from.
import type { FastifyInstance } from 'fastify'
import type { App } from './app.ts'
import type { Consents } from './consents.ts'
import type { Faults } from './faults.ts'
import type { Person } from './store.ts'
import type { Keys } from './token.ts'
import type { World } from './world.ts'

export interface Entra {
  /** A token for the app's own API, as nested app authentication hands it to our pages. */
  appToken(person: Person): { accessToken: string; expiresIn: number }
  /** A token for Graph with these scopes, on behalf of the person. */
  graphToken(
    person: Person,
    scopes: readonly string[],
    appId: string,
    canChallenge?: boolean,
  ): { accessToken: string; expiresIn: number }
  /** A token for Graph in the app's own name, in a tenant: no person, no scopes. */
  ownToken(tenantId: string): { accessToken: string; expiresIn: number }
  register(app: FastifyInstance): void
}

export interface EntraParts {
  world: World
  keys: Keys
  consents: Consents
  app: App
  url: string
  faults: Faults
}
