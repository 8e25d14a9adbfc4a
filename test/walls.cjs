// The import walls of DESIGN section 3. Each has a reason a reader can check.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Data flows one way: command, decide, append, project, desk.',
      severity: 'error',
      // A node of the double and its services name each other's types, and nothing else.
      from: { pathNot: '^test/kurrentdb-double/' },
      to: { circular: true },
    },
    {
      name: 'engine-knows-no-law',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^(src/(law|stages|case|departments|access|documents)|web)/' },
    },
    {
      name: 'stages-are-separate-rooms',
      comment: 'A stage sees the others only through the shared summary in case/file.',
      severity: 'error',
      from: { path: '^src/stages/([^/]+)/' },
      to: { path: '^src/stages/', pathNot: '^src/stages/$1/' },
    },
    {
      name: 'rooms-are-pure',
      comment:
        'A stage imports the decider, the command decorator, time, law, the file and the values; its spec also the harness.',
      severity: 'error',
      from: { path: '^src/stages/', pathNot: '(\\.spec|/steps)\\.ts$' },
      to: {
        path: '^(src|test|migrations)/|node_modules',
        pathNot:
          '^src/(stages/|law/|case/(file|stage)\\.ts|case/act\\.ts|case/values/|engine/(decider|command)\\.ts|engine/time/)|node_modules/class-(validator|transformer)/',
      },
    },
    {
      name: 'law-is-data',
      severity: 'error',
      from: { path: '^src/law/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(src|test)/', pathNot: '^src/(law/|engine/(command\\.ts|time/(limit|calendar)\\.ts))' },
    },
    {
      name: 'desks-are-pure',
      severity: 'error',
      comment:
        'A desk folds facts and reads no table; how a proposal folds is said once, for file and desk; what lists them all (query.ts), finds one (case-search.ts), looks back over them (look-back.ts, same-acts.ts) or finds what a law touches (touched.ts) speaks SQL.',
      from: {
        path: '^src/departments/',
        pathNot: '(\\.spec|^src/departments/(query|case-search|look-back|same-acts|touched))\\.ts$',
      },
      to: {
        path: '^(src|test)/',
        pathNot:
          '^src/(departments/|law/|engine/projections/(read-model|inbox)\\.ts|engine/command\\.ts|engine/time/day\\.ts|case/(file|stage)\\.ts|case/approvals/(evolve|proposal)\\.ts)',
      },
    },
    {
      name: 'backups-know-the-engine',
      comment:
        'A backup moves bytes: of law and cases it knows whose key an erasure names, and which document is cited.',
      severity: 'error',
      from: { path: '^src/backup/' },
      to: {
        path: '^(src|test|web)/',
        pathNot: '^src/(backup/|engine/|documents/citation\\.ts|case/shredder\\.ts|config\\.ts|migrations\\.ts)',
      },
    },
    {
      name: 'web-stands-apart',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|migrations)/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.spec|/steps)\\.ts$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
