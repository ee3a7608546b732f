import { fileURLToPath } from 'node:url'

/** Loads an entry of the package by its file in `src`, however deep it lies. */
export const loadEntry = async (entry: string): Promise<object> => {
  const path = fileURLToPath(new URL(`../../src/${entry}.ts`, import.meta.url))
  return (await import(/* @vite-ignore */ path)) as object
}
