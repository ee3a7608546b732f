import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/schemas.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  // One file an entry: a consumer's bundler drops what is unused, and a cold import reads one file.
  splitting: false,
  // Not minified: that drops the marks by which a consumer's bundler leaves out what is unused.
  minify: false,
  sourcemap: false,
})
