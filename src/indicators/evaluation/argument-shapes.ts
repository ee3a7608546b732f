import type { Shape } from '../../calendar/shapes.js'

export function pathwayShape(): Shape {
  return { fields: pathwayFields() }
}

// What the functions read of their arguments. Made when asked for, so that nothing runs, and
// nothing is kept in a bundle, that is not used.
function pathwayFields(): Readonly<Record<string, Shape>> {
  return {
    id: 'text',
    unit: 'text',
    type: 'text',
    edition: 'text',
    start: { optional: 'date' },
    end: { optional: 'date' },
    events: { listOf: { fields: { event: 'text', outcomes: { listOf: 'text' }, date: 'date' } } },
    facts: { fields: {} },
  }
}

export function forlopstiderShape(): Shape {
  return {
    listOf: {
      fields: {
        pathway: 'text',
        interval: 'text',
        ordinal: 'count',
        from: 'date',
        to: { optional: 'date' },
        days: 'number',
        state: 'text',
        verdict: 'text',
        limit: { optional: { fields: { maxDays: 'count' } } },
      },
    },
  }
}
