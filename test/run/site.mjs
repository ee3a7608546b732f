// One site of guides and reference, in dist-site: `npm run site`. It is made to stand anywhere, also
// on a closed network, so nothing in it may be fetched from elsewhere.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ensureInstalled, root, runTool } from './setup.mjs'

const out = join(root, 'dist-site')

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-site-'))
try {
  writeSources(folder)
  rmSync(out, { recursive: true, force: true })
  runTool('typedoc', [
    '--disableSources',
    '--out',
    out,
    '--readme',
    join(folder, 'README.md'),
    '--projectDocuments',
    join(folder, 'docs', '*.md'),
  ])
  checkSite()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The pages as the forge shows them, with the title and the group that the guide gives them. */
function writeSources(to) {
  cpSync(join(root, 'docs'), join(to, 'docs'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(root, 'docs', 'reference')),
  })
  for (const name of ['CHANGELOG.md', 'SECURITY.md', 'LICENSE'])
    cpSync(join(root, name), join(to, name))
  cpSync(join(root, '.github'), join(to, '.github'), { recursive: true })
  cpSync(join(root, 'README.md'), join(to, 'README.md'))
  const groups = groupsOfGuide()
  for (const name of readdirSync(join(to, 'docs')).filter((one) => one.endsWith('.md'))) {
    const file = join(to, 'docs', name)
    const text = readFileSync(file, 'utf8')
    const [, title] = /^# (.+)$/m.exec(text) ?? [undefined, name]
    const head = { title, group: groups.get(name) ?? 'Guide' }
    const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${text.replace(/^# .+\n/m, '')}`)
  }
}

/** Under which heading of the guide each page is listed. */
function groupsOfGuide() {
  const groups = new Map()
  for (const part of readFileSync(join(root, 'docs', 'guide.md'), 'utf8')
    .split(/^## /m)
    .slice(1)) {
    const heading = part.slice(0, part.indexOf('\n'))
    for (const [, page] of part.matchAll(/\]\(([a-z-]+\.md)\)/g)) groups.set(page, heading)
  }
  return groups
}

/** That every link within the site leads somewhere, and that no page loads anything from outside. */
function checkSite() {
  const pages = readdirSync(out, { recursive: true }).filter((path) => path.endsWith('.html'))
  const faults = pages.flatMap((page) => {
    const text = readFileSync(join(out, page), 'utf8')
    const loaded = [
      ...text.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="([^"]+)"/g),
    ]
    const linked = [...text.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)].map(([, to]) => to)
    return [
      ...loaded
        .filter(([, to]) => /^(https?:)?\/\//.test(to))
        .map(([, to]) => `${page} loads ${to}`),
      ...linked
        .filter((to) => !/^([a-z]+:|#)/.test(to))
        .map((to) => resolve(out, dirname(page), decodeURI(to.replace(/[#?].*$/, ''))))
        .filter((to) => !existsSync(to))
        .map(
          (to) => `${page} leads to ${relative(out, to).split(sep).join('/')}, which is not there`,
        ),
    ]
  })
  for (const fault of faults) console.error(`site: ${fault}`)
  if (faults.length > 0) process.exit(1)
  console.log(
    `site: ${pages.length} pages in dist-site, every link within it leads somewhere, nothing is loaded from outside`,
  )
}
