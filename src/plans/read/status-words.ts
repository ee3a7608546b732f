import type { Lifecycle, TrafficLight } from '../schema.js'

/** What the words of a status say. */
export interface StatusRead {
  readonly state: 'read' | 'unread'
  readonly lifecycle?: Lifecycle
  readonly light?: TrafficLight
}

/** Whole cells, as status columns are filled in, in bokmål and nynorsk. */
const lifecycles: Readonly<Record<Lifecycle, readonly string[]>> = {
  planned: ['planlagt', 'ikke startet', 'ikkje starta', 'ikke påbegynt', 'ikkje påbyrja', '0 %'],
  active: [
    'i gang',
    'igangsatt',
    'igangsett',
    'pågår',
    'går føre seg',
    'under arbeid',
    'startet',
    'starta',
    'påbegynt',
    'påbyrja',
    'under gjennomføring',
    'under innføring',
    'under utprøving',
    'delvis gjennomført',
    'sett i gang',
    'satt i gang',
  ],
  paused: ['på vent', 'på pause', 'satt på vent', 'sett på vent'],
  completed: [
    'gjennomført',
    'ferdig',
    'ferdigstilt',
    'fullført',
    'utført',
    'levert',
    '100 %',
    'ok',
  ],
  discontinued: [
    'stanset',
    'stansa',
    'avlyst',
    'utgår',
    'utgått',
    'skrinlagt',
    'stanset før det var gjennomført',
    'stansa før det var gjennomført',
  ],
}

const lights: Readonly<Record<TrafficLight, readonly string[]>> = {
  green: ['grønn', 'grøn', 'grønt', 'i henhold til plan', 'etter planen'],
  yellow: ['gul', 'gult', 'noen utfordringer', 'nokre utfordringar'],
  red: ['rød', 'raud', 'rødt', 'raudt', 'vesentlig forsinket', 'vesentleg forseinka'],
}

/** What a cell of status says; `unread` where its words are not among those that are known. */
export function statusOf(cell: string): StatusRead {
  const plain = cell.trim().toLowerCase().replace(/[.!]$/, '').replace(/\s+/g, ' ')
  const parts = plain.split(/ ?(?:,|\/|;| - ) ?/)
  const lifecycle = keyWith(lifecycles, parts)
  const light = keyWith(lights, parts)
  const isRead = parts.every(
    (part) => keyWith(lifecycles, [part]) !== undefined || keyWith(lights, [part]) !== undefined,
  )
  return {
    state: isRead ? 'read' : 'unread',
    ...(lifecycle === undefined ? {} : { lifecycle }),
    ...(light === undefined ? {} : { light }),
  }
}

function keyWith<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  parts: readonly string[],
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) =>
    parts.some((part) => table[key].includes(part)),
  )
}
