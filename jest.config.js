/** @type {import('jest').Config} */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/tests/support/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/data/'],
}

/** unit: pure reasoning and small pieces, seconds. integration: the app over GraphQL with the emulator. browser: real pages. */
const config = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/tests/{server/reasoning,server/platform,addin,manifest,architecture,commands}/**/*.test.{ts,tsx}',
        '<rootDir>/packages/*/tests/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/{server/features,server/http,server/config,journeys}/**/*.test.ts'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
}

export default config
