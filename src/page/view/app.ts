import type { Mapping } from '../../files/schema.js'
import type { Language } from '../../sources/schema.js'
import type { Trouble } from '../protocol.js'
import type { IndicatorChoice, Opened, PlanChoice, ReadFile, WorklistChoice } from '../views.js'
import type { PageWords, ViewName } from '../words/schema.js'
import type { Client } from './client.js'

/** Where the user is, and what was chosen. */
export interface App {
  readonly client: Client
  language: Language
  screen: 'start' | 'mapping' | 'results'
  view: ViewName
  file: File | null
  opened: Opened | null
  mapping: Mapping | null
  read: ReadFile | null
  asOf: string
  asOfFrom: 'proposed' | 'today' | 'chosen'
  trouble: Trouble | null
  rule: string | null
  findingsFrom: number
  search: string
  pathwaysFrom: number
  pathway: string | null
  worklist: WorklistChoice
  worklistFrom: number
  indicators: IndicatorChoice
  indicator: string | null
  plan: Omit<PlanChoice, 'asOf'>
  dialect: 'duckdb' | 'postgresql' | 'spark'
  /** Shows where the user is now; `to` is what gets the focus, the heading by default. */
  readonly show: (to?: string) => void
  readonly words: () => PageWords
}

/** What lies around a picture in its panel, in px. */
const around = 50

/** What every question says: the language, and how wide pictures can be. */
export function told({ language }: App): { readonly language: Language; readonly width: number } {
  const heading = document.querySelector('#main > *')
  const room = (heading?.clientWidth || 850) - around
  return { language, width: Math.max(280, Math.min(1100, room)) }
}

/** Whether the file has registrations in pathways. */
export function hasPathways({ read }: App): boolean {
  return read?.kind === 'registration'
}

/** The day that it is today here. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => `${value}`.padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
