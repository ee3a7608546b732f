import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const { buildPage } = await import('./build-page.mjs')
const text = await buildPage()
const path = `${root}/dist/page/index.html`
mkdirSync(`${root}/dist/page`, { recursive: true })
writeFileSync(path, text)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
console.log(
  `dist/page/index.html: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text, { level: 9 }).length)} gzipped`,
)
console.log(`SHA-256 ${createHash('sha256').update(text).digest('hex')}`)
