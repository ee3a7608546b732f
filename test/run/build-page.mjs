// Builds the page: one HTML file with its style and its program. What may run in it is named by hash, so that nothing that comes into it can.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

/** The text of the page. */
export const buildPage = async () => {
  const { version } = JSON.parse(read('package.json'))
  const [style, program] = await Promise.all([
    bundle('src/page/page.css', version),
    bundle('src/page/program.ts', version),
  ])
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${hashOf(program)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html({ policy, style, program })
}

const html = ({ policy, style, program }) => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Pasientforløp</title>
<style>${style}</style>
</head>
<body>
<noscript>Denne siden trenger JavaScript. This page needs JavaScript.</noscript>
<script id="program">${program}</script>
</body>
</html>
`

/** Code as it can stand in a page: without anything that would end its element. */
const bundle = async (entry, version) => {
  const { outputFiles } = await build({
    absWorkingDir: new URL('.', root).pathname,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // Comments of licences among it.
    legalComments: 'none',
    charset: 'utf8',
    define: { PAGE_VERSION: JSON.stringify(version) },
    plugins: [leaveOut],
  })
  const text = outputFiles[0].text.trim()
  return text.replace(/<(\/script|!--)/gi, '\\x3c$1')
}

const text = `'(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"|\`(?:[^\`\\\\]|\\\\.)*\``

/** Lists of a plan that no follow-up reads: what it wants, is made of and stands beside. */
export const leftOfPlans = [
  'premises',
  'aims',
  'needs',
  'phases',
  'benefits',
  'deliverables',
  'actors',
  'dutyRoles',
  'organisation',
  'revisions',
  'complements',
  'attachments',
  'unknowns',
]

/** Rules of plans that no follow-up raises: those of checks and of pasted tables. */
export const leftOfPlanRules = [
  'duplicate-id',
  'unknown-reference',
  'circular-reference',
  'not-computable',
  'outside-parent',
  'ends-before-start',
  'invalid-number',
  'deadline-not-as-written',
  'not-in-raw-cell',
  'not-translated',
  'responsible-not-read',
  'row-without-tiltak',
  'column-not-read',
  'cell-not-read',
]

/**
 * What nobody meets on the page, by the files that have it: what a column is and how a rule of the
 * register was read, notes on organisations, codes and limits, where organisations are known from, what
 * of plans no follow-up reads, why something was inferred and what no source says, for documents;
 * addresses of sources, which it cannot open (their titles stay); sentences for those who write programs
 * (their codes stay, and what is refused is told in words of the page) and those of the XML parser; and
 * the checks of definitions and aggregates, of which it has no others.
 */
const left = [
  [
    /src\/(indicators\/subjects|validation\/rules)\/[^/]*\.ts$/,
    new RegExp(`^( +(?:doc|reading):\\s*)(?:${text}),$`, 'gm'),
    "$1'',",
  ],
  [/src\/sources\/[a-z]+-sources\.ts$/, new RegExp(`^ +url:\\s*(?:${text}),$`, 'gm'), ''],
  [
    /src\/[a-z-]+\/.*\.ts$/,
    new RegExp(`misuse\\(\\s*('[a-z-]+'|code),\\s*(?:${text}),?\\s*\\)`, 'g'),
    "misuse($1, '')",
  ],
  [
    /src\/(files|sql)\/.*\.ts$/,
    new RegExp(`(refus(?:e|al)\\([^()]*\\{[^{}]*\\},)\\s*(?:${text}),?\\s*\\)`, 'g'),
    "$1 '')",
  ],
  // The page judges by the definitions of the library alone, which tests hold to be sound.
  [
    /indicators\/criteria\/check-indicator\.ts$/,
    /^[\s\S]*$/,
    'export const checkIndicator = (indicator) => indicator',
  ],
  // Nor does it take aggregates from elsewhere.
  [
    /indicators\/aggregates\/check-aggregate\.ts$/,
    /^[\s\S]*$/,
    'export const checkAggregate = (aggregate) => aggregate',
  ],
  [/organisations\/organisations\.ts$/, /^ +(numberEvidence|sources?|evidence): .*,\n/gm, ''],
  [
    /plans\/data\/[^/]*\.ts$/,
    new RegExp(`^  (${leftOfPlans.join('|')}): \\[\\n[\\s\\S]*?^  \\],$`, 'gm'),
    '$1: [],',
  ],
  [
    /messages\/plans\/plan-finding-texts\.ts$/,
    new RegExp(`^  '(?:${leftOfPlanRules.join('|')})': \\{\\n[\\s\\S]*?^  \\},\\n`, 'gm'),
    '',
  ],
  // The cells of a tiltak as they stand in the plan: its texts say the same.
  [
    /plans\/data\/[^/]*\.ts$/,
    /^ {6}(raw): \{(?:.*\}|\n[\s\S]*?^ {6}\}),$/gm,
    "      $1: { tiltak: '' },",
  ],
  [/plans\/data\/[^/]*\.ts$/, /^ {2}targetGroup:\s*'.*',$/gm, "targetGroup: '',"],
  [
    /(organisations|codes\/systems|pathways\/definitions)\/[^/]*\.ts$/,
    new RegExp(`^ +note:\\s*(?:${text}),$`, 'gm'),
    '',
  ],
  // Of more than one word: the other reasons are ids.
  [
    /(plans\/data|organisations|codes\/systems|pathways\/definitions)\/[^/]*\.ts$/,
    /\b(reason|unknown):\s*'[^'\n]+ [^'\n]+'/g,
    "$1: ''",
  ],
  [/saxes\.js$/, new RegExp(`\\bfail\\((?:${text})\\)`, 'g'), "fail('')"],
]

const leaveOut = {
  name: 'leave-out',
  setup: ({ onLoad }) => {
    onLoad({ filter: /(src\/.*\.ts|saxes\.js)$/ }, ({ path }) => ({
      contents: left
        .filter(([files]) => files.test(path))
        .reduce(
          (source, [, pattern, rest]) => source.replace(pattern, rest),
          readFileSync(path, 'utf8'),
        ),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }))
  },
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
