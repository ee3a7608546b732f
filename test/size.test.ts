import { describe, expect, test } from 'vitest'
import { bundleSize, pictures } from './helpers/bundle-size.js'

const core = [
  'assemblePathways',
  'measureForlopstider',
  'makeWorklist',
  'parseCompositeCode',
  'codeSystems',
  'pathwayDefinitions',
  'editions',
  'unknowns',
]

/** The most that a bundle may weigh, and why; a raise needs a reason of its own. */
const budgets: readonly [
  what: string,
  names: readonly string[] | '*',
  entry: string,
  most: number,
][] = [
  // Rows to forløpstider with every table of codes, pathways, limits, editions and sources: what
  // a browser can load on a slow connection in a tenth of a second (200 kB a second); a little more
  // since pathways of a caller's are read into columns, in any order of events, and every fault of a
  // row is told with what mends it: 24,500; with readers that look a text up once and rank names by
  // their first signs, which is where the speed of long files is: 25,500; as it is shipped, 25,550.
  ['rows to forløpstider with every table', core, 'index', 25_550],
  // Everything: half of it is the data of indicators and the texts in three languages, which nobody
  // needs all at once and which fall away when unused. Since publications are protected as a whole,
  // with their reading of columns, and rows, pathways and clocks are columns, 116,000; with the
  // counts beside results protected too, and a reader of its own for each column of row objects,
  // 121,000; with broken answers that are handed back refused by a code, and row kinds judged once, 122,000;
  // with ids of rows in tables told apart as those of objects, by whatever dictionary they come, 122,500.
  ['the whole main entry', '*', 'index', 122_500],
  ['everything of the calendar', '*', 'calendar', 4_200],
  // Pathways as columns, their clocks with all limits, and the names of events in three languages.
  ['everything of event logs', '*', 'event-log', 16_000],
  // The data of all definitions with their texts, the checks and the protection's schema of what is
  // published, zod with the schemas of tables from outside, and the words of findings.
  ['everything of FHIR', '*', 'fhir', 92_000],
  // Two shapes and how they are read: no table of the library is needed but the names of facts. Whom a
  // reference means is told apart by system, server and resource, so that two never become one: 5,200.
  ['registrations from FHIR', ['registrationsFromFhir'], 'fhir', 5_200],
  ['pathways to FHIR', ['pathwaysToFhir'], 'fhir', 7_500],
  // The texts of five plans and 63 organisations, the indicators that plans name, and zod with
  // the schema that plans from outside go through.
  ['everything of the plans', '*', 'plans', 90_000],
  // Half of it is zod itself; the rest a schema for each public type, and the texts of issues.
  ['all schemas, with zod', '*', 'schemas', 45_000],
  // A form in a browser that checks one row: zod, dates, codes and no other schema.
  ['the schema of a registration, with zod', ['registrationSchema'], 'schemas', 12_500],
  // Six pictures with their words in three languages (a fifth of it), a description in words for those
  // who do not see them, and the checks of what is drawn. Promised are 12,000 and 4,000, which is not
  // kept, nor would it be without a single word: the bench of sizes prints by how much.
  ['every picture', pictures, 'report', 15_050],
  ['a timeline', ['drawTimeline'], 'report', 7_100],
  ['a funnel', ['drawFunnel'], 'report', 5_000],
  ['a chart over periods', ['drawPeriods'], 'report', 7_250],
  ['units beside each other', ['drawUnits'], 'report', 6_850],
  ['days', ['drawDays'], 'report', 6_300],
  ['a plan', ['drawPlan'], 'report', 5_400],
]

describe('size', () => {
  test.each(budgets)('%s: within the budget', async (_, names, entry, most) => {
    const size = await bundleSize(names, `./src/${entry}.ts`)
    expect(size).toBeLessThanOrEqual(most)
    // A budget far above what is used guards nothing.
    if (entry !== 'schemas') expect(size).toBeGreaterThan(most * 0.85)
  })
})
