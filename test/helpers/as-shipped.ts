import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Modules as they are shipped: many in one file, where `sideEffects: false` drops none of them as a
 * whole, so modules count as having side effects here too: what stands at the top of one must fall away
 * by itself. Schemas are shared by entries, and so in a file of their own that does fall away as a whole.
 */
export const asShipped: Plugin = {
  name: 'as shipped',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(\.|\/)/ }, ({ path, importer, resolveDir }) => {
      // A bundler reads of the package itself what it has.
      if (/\/(node_modules|dist)\//.test(importer)) return undefined
      const file = resolve(resolveDir, path).replace(/\.js$/, '.ts')
      return { path: file, sideEffects: !file.endsWith('schema.ts') }
    })
  },
}
