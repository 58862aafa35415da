import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = {
  ID: 'string',
  DateTime: { input: 'string', output: 'string' },
  LocalDate: { input: 'string', output: 'string' },
  EmailAddress: { input: 'string', output: 'string' },
  URL: { input: 'string', output: 'string' },
}

/** Fields of Recommendation that later features add: their resolvers find them by the parent's id. */
const laterFields =
  "'notes' | 'review' | 'draft' | 'draftVersions' | 'requestPreview' | 'permissionRequest' | 'answer' | 'noticedReply' | 'handOff' | 'progress' | 'moves' | 'recordHolds' | 'prefersNotToBeAsked'"

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  documents: ['addin/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'schema/generated/server.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        mappers: { Recommendation: `Omit<{T}, ${laterFields}>` },
        resolversNonOptionalTypename: { unionMember: true },
        optionalResolveType: true,
      },
    },
    'schema/generated/client/': {
      preset: 'client',
      // The hashes stay out of the pages: the server knows its pages' operations by their text.
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument' } },
      config: { scalars, strictScalars: true, useTypeImports: true, enumsAsTypes: true },
    },
  },
}

export default config
