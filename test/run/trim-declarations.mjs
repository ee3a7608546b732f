import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/**
 * Leaves out of the built declarations what no editor shows: the text of a name that nobody can
 * import (the texts of its fields stay, since answers show them), and three of four blanks of every
 * indentation. An editor reads them all for one import.
 */
export const trimDeclarations = (folder = join(root, 'dist')) => {
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!/\.d\.c?ts$/.test(path)) continue
    const file = join(folder, path)
    writeFileSync(file, trimmed(readFileSync(file, 'utf8')))
  }
}

/** The declarations of one file, trimmed; what it has of names to import is as it was. */
export const trimmed = (text) => {
  const exported = namesOf(text)
  return text
    .replaceAll(
      /^\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?=(?:declare )?(?:const|function|interface|type) ([\w$]+))/gm,
      (comment, name) => (exported.has(name) ? comment : ''),
    )
    .replaceAll(/^(?: {4})+/gm, (blanks) => '\t'.repeat(blanks.length / 4))
}

/** The names in `export { A, type B, a as C }`, as they are declared. */
const namesOf = (text) =>
  new Set(
    [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
      list.split(',').map((one) =>
        one
          .trim()
          .replace(/^type /, '')
          .replace(/ as .*$/, ''),
      ),
    ),
  )
