/**
 * Who may import what; the reasons are in docs/adr/0001-the-house.md.
 *
 * A place is a folder and all below it (`shared/`), one file (`electron/launch.mjs`), or has `*` for one name; every
 * place may import itself. What is allowed is a place of ours, the name of a package with all below it, or `node`;
 * `type` before it allows types only. A new package is a new line here: where may it run?
 */
export interface ImportRule {
  readonly from: string;
  readonly may: readonly string[];
}

const data = ['zod', 'date-fns', 'immer'];
const react = [
  'react',
  'react-dom',
  'react-aria-components',
  'react-aria',
  'react-stately',
  '@react-aria',
  '@react-types',
  '@internationalized/date',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'lucide-react',
  'wouter',
  '@fontsource',
  '@fontsource-variable',
  'vite',
];

export const importRules: readonly ImportRule[] = [
  { from: 'shared/', may: data },

  { from: 'renderer/ui/', may: ['type shared/', ...react] },
  { from: 'renderer/api/', may: ['shared/', ...data, ...react] },
  {
    from: 'renderer/features/*/',
    may: ['renderer/ui/', 'renderer/api/', 'renderer/app/', 'shared/', ...data, ...react],
  },
  // The only place that reads PDFs.
  {
    from: 'renderer/app/documents/pdf/',
    may: ['shared/', 'pdfjs-dist', ...react],
  },
  {
    from: 'renderer/app/',
    may: ['renderer/ui/', 'renderer/api/', 'renderer/features/', 'shared/', ...data, ...react],
  },
  { from: 'renderer/*', may: ['renderer/app/', 'renderer/ui/', 'renderer/api/', 'shared/', ...react] },

  { from: 'electron/storage/', may: ['shared/', 'node', 'lowdb', 'steno', 'fflate', ...data] },
  { from: 'electron/search/', may: ['shared/', 'node', 'fflate', ...data] },
  {
    from: 'electron/documents/',
    may: ['shared/', 'node', 'docx', 'diff', 'fflate', 'saxes', 'resources/', ...data],
  },
  {
    from: 'electron/core/',
    may: [
      'shared/',
      'electron/storage/',
      'electron/search/',
      'electron/documents/',
      'node',
      'fflate',
      'resources/',
      'package.json',
      ...data,
    ],
  },
  {
    from: 'electron/host/',
    may: [
      'shared/',
      'electron/core/',
      'node',
      'hono',
      '@hono/node-server',
      'zod',
      'resources/',
      'package.json',
    ],
  },
  {
    from: 'electron/cli/',
    may: ['shared/', 'electron/core/', 'electron/host/', 'node', 'zod', 'resources/', 'package.json'],
  },
  {
    from: 'electron/main/',
    may: [
      'shared/',
      'electron/core/',
      'electron/host/',
      'electron',
      'node',
      'zod',
      'resources/',
      'package.json',
    ],
  },
  { from: 'electron/preload/', may: ['electron', 'type shared/contract/'] },

  // These run before anything is installed.
  { from: 'electron/prepare/', may: ['node'] },
  { from: 'electron/*.mjs', may: ['node', 'electron/prepare/'] },
  { from: 'tests/*.mjs', may: ['node', 'electron/prepare/', 'tests/*.mjs'] },
];
