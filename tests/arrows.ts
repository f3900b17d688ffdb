import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

export type LayerName =
  | 'nouns'
  | 'engine'
  | 'packs'
  | 'messaging'
  | 'sites'
  | 'page'
  | 'conversation'
  | 'storage'
  | 'practice'
  | 'records'
  | 'components'
  | 'entrypoints'
  | 'rules';

interface Layer {
  /** Where its files are: the start of a path, as a regular expression. */
  at: string;
  imports: readonly LayerName[];
  /** Layers of which it may know the types, and run nothing. */
  types: readonly LayerName[];
  packages: readonly string[];
}

/** The arrows: a layer may import itself and what is named here, and nothing else, neither of the project nor of npm. */
export const layers: Readonly<Record<LayerName, Layer>> = {
  nouns: { at: 'lib/(csv|limits|message|result)\\.ts', imports: [], types: [], packages: ['zod/mini'] },
  engine: { at: 'lib/engine/', imports: [], types: [], packages: [] },
  packs: {
    at: 'lib/packs/',
    imports: ['nouns', 'engine', 'rules'],
    types: [],
    packages: ['zod', 'yaml', 'csv-parse', 'postal-mime'],
  },
  messaging: { at: 'lib/messaging/', imports: ['nouns'], types: [], packages: ['zod/mini', 'wxt/dist'] },
  sites: { at: 'lib/sites/', imports: ['nouns'], types: ['messaging'], packages: [] },
  page: { at: 'lib/page/', imports: ['messaging', 'sites', 'nouns'], types: [], packages: [] },
  conversation: { at: 'lib/conversation/', imports: ['engine', 'nouns'], types: ['packs', 'messaging'], packages: [] },
  storage: {
    at: 'lib/storage/',
    imports: ['packs', 'nouns'],
    types: ['conversation', 'engine', 'practice', 'records'],
    packages: ['zod', 'dexie', 'wxt/dist'],
  },
  /** Cases, the score of an attempt, the customer who answers back. */
  practice: { at: 'lib/practice/', imports: ['engine', 'nouns'], types: ['packs'], packages: ['zod'] },
  /** Counts without words: what customers bring, habits, follow-ups. */
  records: { at: 'lib/records/', imports: ['engine', 'nouns'], types: ['conversation'], packages: [] },
  components: {
    at: 'components/',
    imports: [],
    types: ['engine', 'packs', 'conversation', 'messaging', 'storage', 'practice', 'records', 'nouns'],
    packages: ['react', 'react-dom', 'react-aria-components', 'recharts'],
  },
  entrypoints: {
    at: 'entrypoints/',
    imports: [
      'nouns',
      'engine',
      'packs',
      'messaging',
      'sites',
      'page',
      'conversation',
      'storage',
      'practice',
      'records',
      'components',
      'rules',
    ],
    types: [],
    packages: ['react', 'react-dom', 'react-aria-components', 'zod', 'wxt/dist'],
  },
  rules: { at: 'rules/', imports: [], types: [], packages: [] },
};

/** What every page that the agent works in would pay for, were it one import away. */
const tooHeavyForThePage = [
  '^lib/(engine|packs|storage|practice|records)/',
  '^node_modules/(react|react-dom|react-aria-components|dexie)/',
  '^node_modules/zod/(index|v4/classic)',
];

const test = '\\.test\\.tsx?$';
const anyOf = (names: readonly LayerName[]): string[] => names.map((name) => `^${layers[name].at}`);

function rulesOf(name: LayerName): IForbiddenRuleType[] {
  const { at, imports, types, packages } = layers[name];
  const from = { path: `^${at}`, pathNot: test };
  return [
    {
      name: `${name}-to-folder`,
      severity: 'error',
      from,
      to: {
        path: '^(entrypoints|components|lib|rules|tests|scripts)/',
        pathNot: anyOf([name, ...imports, ...types]),
      },
    },
    {
      name: `${name}-types-only`,
      severity: 'error',
      from,
      to: {
        path: types.length === 0 ? '^$' : anyOf(types),
        // Words of the design as constants, and their types: no logic.
        pathNot: '^lib/engine/types\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: `${name}-to-package`,
      severity: 'error',
      from,
      to: {
        path: '^node_modules/',
        pathNot: packages.map((used) => `^node_modules/${used}/`),
        dependencyTypesNot: ['type-only'],
      },
    },
  ];
}

const rules: IForbiddenRuleType[] = [
  ...(Object.keys(layers) as LayerName[]).flatMap(rulesOf),
  {
    name: 'page-pays',
    severity: 'error',
    from: { path: '^entrypoints/content\\.ts$' },
    to: { path: tooHeavyForThePage, reachable: true },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  // An import that does not resolve hides every arrow behind it.
  {
    name: 'no-unresolved',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:pack/' },
  },
  {
    name: 'no-node-in-browser',
    severity: 'error',
    from: { path: '^(entrypoints|components|lib)/', pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
];

export const options: ICruiseOptions = {
  validate: true,
  ruleSet: { forbidden: rules },
  doNotFollow: { path: '^node_modules/' },
  exclude: { path: '^tests/(fixtures|e2e/pages)/' },
  // Imports of types are arrows too.
  tsPreCompilationDeps: true,
};

export const resolveOptions = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'browser', 'default', 'types', 'node'],
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.html', '.d.ts'],
};
