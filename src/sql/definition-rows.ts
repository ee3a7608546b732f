import { norwegianHolidays } from '../calendar/norwegian-holidays.js'
import { codeSystems } from '../codes/code-systems.js'
import { compositeParts } from '../codes/composite-parts.js'
import { valuesOf } from '../misuse/arguments.js'
import { editions } from '../pathways/editions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import { sources } from '../sources/sources.js'
import { validationRules } from '../validation/validation-rules.js'
import type { DefinitionTable, DefinitionTables } from './definition-table.js'

/** Code systems, their codes, and the composite codes taken apart. */
export function codeTables(): Pick<DefinitionTables, 'code_systems' | 'codes' | 'composite_codes'> {
  const systems = valuesOf(codeSystems)
  return {
    code_systems: table(
      'code_systems',
      { code_system: 'text', oid: 'text', name: 'text', sources: 'text' },
      systems.map(({ id, oid, name, sources: from }) => [id, oid, known(name), list(from)]),
    ),
    codes: table(
      'codes',
      {
        code_system: 'text',
        code: 'text',
        display: 'text',
        valid_from: 'date',
        valid_to: 'date',
        pathways: 'text',
        event: 'text',
        evidence: 'text',
        note: 'text',
      },
      systems.flatMap(({ id, codes }) =>
        codes.map((one) => [
          id,
          one.code,
          one.display,
          one.validFrom ?? null,
          one.validTo ?? null,
          list(one.pathways ?? []),
          one.event ?? null,
          one.evidence,
          one.note ?? null,
        ]),
      ),
    ),
    composite_codes: table(
      'composite_codes',
      { code: 'text', type: 'text', event: 'text', outcome: 'text' },
      [...compositeParts].map(([code, { pathway, event, outcome }]) => [
        code,
        pathway,
        event,
        outcome ?? null,
      ]),
    ),
  }
}

/** Types, time limits and editions. */
export function pathwayTables(
  types: readonly PathwayDefinition[],
): Pick<DefinitionTables, 'pathway_types' | 'time_limits' | 'editions'> {
  return {
    pathway_types: table(
      'pathway_types',
      {
        type: 'text',
        name_nb: 'text',
        name_nn: 'text',
        name_en: 'text',
        in_use_from: 'date',
        sources: 'text',
      },
      types.map(({ type, name, inUseFrom, sources: from }) => [
        type,
        name.nb,
        name.nn,
        name.en,
        known(inUseFrom),
        list(from),
      ]),
    ),
    time_limits: table(
      'time_limits',
      {
        type: 'text',
        interval: 'text',
        care_level: 'text',
        severity: 'text',
        edition: 'text',
        max_days: 'integer',
        min_days: 'integer',
        valid_from: 'date',
        valid_to: 'date',
        evidence: 'text',
        source: 'text',
        note: 'text',
      },
      types.flatMap(({ timeLimits }) =>
        timeLimits.map((limit) => [
          limit.pathway,
          limit.interval,
          limit.careLevel ?? null,
          limit.severity ?? null,
          limit.edition ?? null,
          limit.maxDays,
          limit.minDays ?? null,
          limit.validFrom,
          limit.validTo ?? null,
          limit.evidence,
          limit.source,
          limit.note ?? null,
        ]),
      ),
    ),
    editions: table(
      'editions',
      {
        edition: 'text',
        name_nb: 'text',
        valid_from: 'date',
        types: 'text',
        start_rule: 'text',
        sources: 'text',
      },
      valuesOf(editions).map(({ id, name, validFrom, types: has, startRule, sources: from }) => [
        id,
        name.nb,
        known(validFrom),
        list(has),
        startRule,
        list(from),
      ]),
    ),
  }
}

/** Rules, holidays of some years, and sources. */
export function otherTables(
  first: number,
  last: number,
): Pick<DefinitionTables, 'rules' | 'holidays' | 'sources'> {
  const holidays: DefinitionTable['rows'][number][] = []
  // A year outside the calendar is refused when it is come to.
  for (let year = first; year <= last; year += 1) {
    for (const { date, id, name } of norwegianHolidays(year)) holidays.push([date, id, name.nb])
  }
  return {
    rules: table(
      'rules',
      {
        rule: 'text',
        effect: 'text',
        raised_at: 'text',
        types: 'text',
        editions: 'text',
        evidence: 'text',
        sources: 'text',
        reading: 'text',
      },
      valuesOf(validationRules).map((rule) => [
        rule.id,
        rule.effect,
        rule.raisedAt,
        rule.types === 'all' ? 'all' : list(rule.types),
        rule.editions === 'all' ? 'all' : list(rule.editions),
        rule.evidence,
        list(rule.sources),
        rule.reading,
      ]),
    ),
    holidays: table('holidays', { date: 'date', holiday: 'text', name_nb: 'text' }, holidays),
    sources: table(
      'sources',
      { source: 'text', title: 'text', url: 'text', dated: 'text' },
      valuesOf(sources).map(({ id, title, url, dated }) => [id, title, url ?? null, dated ?? null]),
    ),
  }
}

function table(
  name: string,
  columns: DefinitionTable['columns'],
  rows: DefinitionTable['rows'],
): DefinitionTable {
  return { name, columns, rows }
}

/** What a source gives; `null` where it is unknown. */
function known(value: string | { readonly unknown: string }): string | null {
  return typeof value === 'string' ? value : null
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',')
}
