import { checkShape, type Shape } from '../calendar/shapes.js'
import { isObject } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { Deadline, DeadlinePrecision, DeadlineReading, DeadlineRecurrence } from './schema.js'
import { deadlineTexts } from './texts.js'

const precision = {
  oneOf: [
    'day',
    'week',
    'third-of-month',
    'month',
    'quarter',
    'tertial',
    'third-of-year',
    'half-year',
    'year',
    'year-range',
    'range',
    'plan-period',
  ] satisfies DeadlinePrecision[],
}

const intervalReading = {
  oneOf: [
    'in',
    'completed-in',
    'target-in',
    'by',
    'by-end',
    'before',
    'either-year',
    'plan-period',
  ] satisfies DeadlineReading[],
}

const every = {
  oneOf: ['year', 'half-year', 'tertial', 'quarter', 'month'] satisfies DeadlineRecurrence[],
}

const kinds: readonly string[] = [
  'interval',
  'start',
  'ongoing',
  'none',
  'unreadable',
] satisfies Deadline['kind'][]

/** Refuses what is no deadline, or lacks what its kind needs. */
export function checkDeadline(deadline: unknown): void {
  const kind = isObject(deadline) ? deadline['kind'] : undefined
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    throw misuse(
      'invalid-argument',
      `deadline must be one that parseDeadline gave, of kind ${kinds.join(', ')}`,
    )
  }
  checkShape(deadline, shapeOf(kind as Deadline['kind']), 'deadline', 'invalid-argument')
}

function shapeOf(kind: Deadline['kind']): Shape {
  switch (kind) {
    case 'interval':
      return {
        fields: {
          from: { optional: 'date' },
          to: 'date',
          due: 'date',
          precision,
          reading: intervalReading,
        },
      }
    case 'start':
      return { fields: { from: 'date', to: { optional: 'date' }, precision } }
    case 'ongoing':
      return {
        fields: {
          reading: { oneOf: ['continuous', 'as-long-as-needed', 'recurring'] },
          every: { optional: every },
        },
      }
    case 'none':
      return { fields: { reason: { oneOf: ['empty', 'stated'] } } }
    case 'unreadable':
      return { fields: { reason: { oneOf: Object.keys(deadlineTexts.nb.reasons) } } }
  }
}
