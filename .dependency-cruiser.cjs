// Who may import whom (docs/architecture.md). The order of the features is read from server/journey.ts.
const { readFileSync } = require('node:fs')

const order = /^const steps[^=]*= \[([\s\S]*?)\]/m
  .exec(readFileSync('server/journey.ts', 'utf8'))[1]
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean)
const features = [...order, 'privacy', 'admin']

const lookBack = features.slice(0, -1).map((feature, index) => ({
  name: `${feature}-looks-back`,
  comment: 'A feature may use the ones before it, never the ones after.',
  severity: 'error',
  from: { path: `^server/features/${feature}/` },
  to: { path: `^server/features/(${features.slice(index + 1).join('|')})/` },
}))

const never = (name, from, to, comment, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...extra },
  to: { path: to },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    never(
      'addin-not-server',
      '^addin/',
      '^(server|schema/generated/server)',
      'The add-in knows the schema, not the server.',
    ),
    never('server-not-addin', '^server/', '^(addin|schema/generated/client)', 'The server knows no screen.'),
    never('nothing-on-tests', '^(addin|server|schema|manifest|commands)/', '^tests/', 'Nothing stands on the tests.'),
    never('shared-knows-no-host', '^addin/shared/', '^addin/(tab|outlook)/', 'Shared knows no host.'),
    never('tab-not-outlook', '^addin/tab/', '^addin/outlook/', 'The two hosts meet only in shared.'),
    never('outlook-not-tab', '^addin/outlook/', '^addin/tab/', 'The two hosts meet only in shared.'),
    {
      name: 'pages-apart',
      comment: 'Pages do not import each other; routes.tsx alone knows all.',
      severity: 'error',
      from: { path: '^addin/tab/([^/]+)/' },
      to: { path: '^addin/tab/([^/]+)/', pathNot: '^addin/tab/$1/' },
    },
    never(
      'reasoning-is-pure',
      '^server/reasoning/',
      '^server/(platform|features|http|graphql|config|startup|context|problems|app|main)',
      'Reasoning touches nothing outside itself.',
    ),
    never(
      'reasoning-no-io',
      '^server/reasoning/',
      '^(node:)?(fs|http|https|net|child_process|worker_threads)',
      'Reasoning does no input or output.',
    ),
    never(
      'platform-knows-no-product',
      '^server/platform/',
      '^server/(features|reasoning|http|graphql|startup|context|problems|journey|app|main)',
      'Platform does not know the product.',
    ),
    never(
      'features-know-no-house',
      '^server/features/',
      '^server/((app|journey|main|request-context)\\.ts|http/|startup/)',
      'A feature does not know the house.',
    ),
    ...lookBack,
    {
      name: 'private-to-its-room',
      comment: 'store.ts, resolvers.ts and feature.ts are private to their folder.',
      severity: 'error',
      from: { path: '^server/features/([^/]+)/' },
      to: { path: '^server/features/[^/]+/(store|resolvers|feature)\\.ts$', pathNot: '^server/features/$1/' },
    },
    never(
      'emulator-stands-alone',
      '^packages/m365-emulator/',
      '^(server|addin|schema|manifest|commands|tests)/',
      'The emulator knows no app: it is tested and published by itself.',
    ),
    never(
      'app-not-emulator',
      '^(server|addin|schema|manifest)/',
      '^packages/m365-emulator/',
      'The app meets the emulator over HTTP only.',
    ),
    never(
      'emulator-not-its-tests',
      '^packages/m365-emulator/src/',
      '^packages/m365-emulator/(tests|contract-checker)/',
      'What is published rests on no test.',
    ),
    never(
      'one-door-graph',
      '^(server|addin)/',
      'node_modules/@microsoft/microsoft-graph-client',
      'One door to Graph.',
      { pathNot: '^server/platform/graph/' },
    ),
    never(
      'one-door-database',
      '^(server|addin)/',
      'node_modules/(@electric-sql/pglite|pg)/',
      'One door to the database.',
      { pathNot: '^server/platform/db/' },
    ),
    never('one-door-teams', '^addin/', 'node_modules/@microsoft/teams-js', 'One door to each host.', {
      pathNot: '^addin/shared/(host|session)/',
    }),
    never('one-door-sign-in', '^(addin|server)/', 'node_modules/@azure/msal', 'One door to sign-in.', {
      pathNot: '^(addin/shared/session|server/platform/auth)/',
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
    },
    exclude: { path: '(schema/generated|node_modules/.*/node_modules)' },
  },
}
