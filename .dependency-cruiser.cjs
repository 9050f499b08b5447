/** The import rules of the house (ARCHITECTURE.md), each with the sentence that a developer who breaks it will read. */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

/** Modules in their order, read from the composition root: the order there is the rule. */
const list = /modules: readonly Module\[\] = \[([^\]]+)\]/.exec(
  readFileSync(join(__dirname, 'server/src/app.ts'), 'utf8'),
)
const modules = list[1].split(',').map((name) => name.trim().replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`
/** Packages of the workbench that would weigh down the first view of the portal. */
const heavy = npm('antd', '@ant-design/[^/]+', '@orpc/[^/]+', 'zod', '@tanstack/react-query', 'dayjs')

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'A cycle means two files are one idea: move what both need into a third (types alone may point back).',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule('no-unresolved', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    rule(
      'no-barrels',
      "An index.ts is a room's door. Import the file itself; only engines, contract, server, modules, demo and the embedded PostgreSQL have doors.",
      { pathNot: '^(scripts|bench|e2e)/' },
      {
        path: '^(engines|procedures|contract|server|cli|web)/.*/index\\.tsx?$',
        pathNot:
          '^(engines/[^/]+|procedures|contract|server)/src/index\\.ts$|^engines/[^/]+/src/[^/]+/index\\.ts$|^server/src/(demo|modules/[^/]+|kernel/embedded-postgres)/index\\.ts$',
      },
    ),
    rule(
      'no-test-in-source',
      'Sources never import tests or their harness.',
      { path: '^(engines/[^/]+|procedures|contract|server|cli|web)/src/', pathNot: '\\.test\\.tsx?$' },
      { path: '(^|/)test/|\\.test\\.tsx?$' },
    ),

    rule(
      'engines-pure',
      'An engine does no input or output: it gets what it needs as arguments and answers with values.',
      { path: '^engines/[^/]+/src/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'engines-own',
      'An engine imports itself, the door of another engine, and small pure libraries: nothing of the platform, no framework.',
      { path: '^engines/([^/]+)/src/' },
      {
        path: `^(procedures|contract|server|cli|web|scripts|bench|e2e)/|^engines/[^/]+/|${npm('fastify', '@fastify/[^/]+', 'kysely', 'pg', 'pino', '@orpc/[^/]+', 'react', 'react-dom', 'antd')}`,
        pathNot: '^engines/$1/|^engines/[^/]+/src/index\\.ts$',
      },
    ),
    rule(
      'engines-without-zod',
      'Forms are the only thing of an engine that zod describes, and engines/procedure the only engine that has forms.',
      { path: '^engines/[^/]+/src/', pathNot: '^engines/procedure/' },
      { path: npm('zod') },
    ),
    rule(
      'procedures-are-data',
      'A definition is data over the engines: it imports their doors, other definitions, and zod.',
      { path: '^procedures/src/' },
      { path: '.', pathNot: `^procedures/src/|^engines/[^/]+/src/(index|names)\\.ts$|${npm('zod')}` },
    ),
    rule(
      'contract-light',
      "The contract is read by browsers too: zod, the contract library and the engines' doors, nothing else.",
      { path: '^contract/src/' },
      {
        path: '.',
        pathNot: `^contract/src/|^engines/[^/]+/src/(index|record|names)\\.ts$|${npm('zod', '@orpc/contract')}`,
      },
    ),
    rule(
      'words-light',
      "The words of the contract are read by the portal: they import the engines' constants at most.",
      { path: '^contract/src/words\\.ts$' },
      { path: '.', pathNot: '^engines/[^/]+/src/record\\.ts$' },
    ),

    rule(
      'server-apart',
      'The server knows neither web nor command line.',
      { path: '^server/src/' },
      { path: '^(web|cli|scripts|bench|e2e)/' },
    ),
    rule(
      'kernel-knows-no-module',
      'The kernel carries all modules and knows none: hand it what it needs from app.ts.',
      { path: '^server/src/kernel/' },
      { path: '^server/src/', pathNot: '^server/src/kernel/' },
    ),
    rule(
      'embedded-postgres-by-its-door',
      'The embedded PostgreSQL is used through its index.ts.',
      { path: '^(server/src|cli|scripts|bench)/', pathNot: '^server/src/kernel/embedded-postgres/' },
      { path: '^server/src/kernel/embedded-postgres/', pathNot: '/index\\.ts$' },
    ),
    rule(
      'modules-by-their-door',
      'A module is used through its index.ts: ask there for what is missing.',
      { path: '^(server/src|cli|scripts|bench)/', pathNot: '^server/src/modules/' },
      { path: '^server/src/modules/[^/]+/', pathNot: '^server/src/modules/[^/]+/index\\.ts$' },
    ),
    rule(
      'modules-by-their-door-among-themselves',
      'A module is used through its index.ts: ask there for what is missing.',
      { path: '^server/src/modules/([^/]+)/' },
      { path: '^server/src/modules/', pathNot: '^server/src/modules/($1/|[^/]+/index\\.ts$)' },
    ),
    ...modules.map((name, place) =>
      rule(
        `module-order-${name}`,
        `${name} may import only modules that stand before it in app.ts (${modules.slice(0, place).join(', ') || 'none'}); the other direction goes through events.`,
        { path: `^server/src/modules/${name}/` },
        { path: '^server/src/modules/', pathNot: `^server/src/modules/(${modules.slice(0, place + 1).join('|')})/` },
      ),
    ),
    rule(
      'module-listed',
      'This module stands in no place of the order in app.ts.',
      { path: '^server/src/modules/', pathNot: `^server/src/modules/(${modules.join('|')})/` },
      { path: '.' },
    ),
    rule(
      'modules-below-the-roof',
      'Modules import kernel, contract, engines and earlier modules; what composes them stands above.',
      { path: '^server/src/modules/' },
      { path: '^server/src/', pathNot: '^server/src/(kernel|modules)/' },
    ),
    rule(
      'door-last',
      "Inside a module the door imports the use cases, never the other way: import the sibling's file.",
      { path: '^server/src/modules/([^/]+)/', pathNot: '/index\\.ts$' },
      { path: '^server/src/modules/$1/index\\.ts$' },
    ),
    rule(
      'store-and-rules-alone',
      'Store, policy and rules of a module import no sibling (types aside): use cases bring them together.',
      { path: '^server/src/modules/([^/]+)/(store|policy|rules)\\.ts$' },
      { path: '^server/src/modules/$1/', dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'cli-by-the-door',
      "The command line works through the server's door, the contract and the engines: it has no rules of its own.",
      { path: '^cli/src/' },
      {
        path: '^(server|contract|engines|web|scripts|bench|e2e)/',
        pathNot: '^(server|contract|engines/[^/]+)/src/(index|record|names|words)\\.ts$',
      },
    ),

    rule(
      'web-apart',
      'The browser talks to the server through the contract: it imports contract and engines, never server or command line.',
      { path: '^web/' },
      { path: '^(server|cli|scripts|bench|e2e)/' },
    ),
    rule(
      'ui-knows-no-feature',
      'What all faces share knows none of them.',
      { path: '^web/src/ui/' },
      { path: '^web/src/(portal|work)/' },
    ),
    rule(
      'portal-light',
      'The first view of the portal stays light: no antd, no oRPC client, no zod, nothing of the workbench.',
      { path: '^web/src/(portal|ui)/', pathNot: '\\.test\\.tsx?$' },
      { path: `${heavy}|^web/src/workbench/|^contract/src/(?!words\\.ts$)`, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'workbench-without-portal',
      'Portal and workbench are two programs: what both need stands in ui.',
      { path: '^web/src/workbench/' },
      { path: '^web/src/portal/' },
    ),
    rule(
      'portal-features-apart',
      'A feature of the portal never imports another: what both need stands in ui or beside main.tsx.',
      { path: '^web/src/portal/([^/]+)/', pathNot: '^web/src/portal/app/' },
      { path: '^web/src/portal/[^/]+/', pathNot: '^web/src/portal/($1|app|ui)/' },
    ),
    rule(
      'workbench-features-apart',
      'A feature of the workbench never imports another: what both need stands in ui or api.',
      { path: '^web/src/workbench/features/([^/]+)/' },
      { path: '^web/src/workbench/features/', pathNot: '^web/src/workbench/features/$1/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|docs)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}
