import type { Publication } from '../indicators/evaluation/schema.js'
import { writeDate } from '../messages/write-date.js'
import { countArgument, wordsOfAnswer } from '../misuse/arguments.js'
import { dataVersion } from '../sources/data-version.js'
import { listOf, paragraph } from './page/html.js'
import { indicatorsSection } from './page/indicators-section.js'
import { noticesOf } from './page/notices-of.js'
import { pageStyle } from './page/page-style.js'
import { planSection } from './page/plan-section.js'
import { readingSection } from './page/reading-section.js'
import { reportContext } from './page/report-context.js'
import type { PageContext, ReportOptions, ReportParts } from './page/report-parts.js'
import { rulesSection } from './page/rules-section.js'
import { sourcesSection } from './page/sources-section.js'
import { timesSection } from './page/times-section.js'
import { pageWords } from './page/words/page-words.js'
import { worklistSection } from './page/worklist-section.js'
import { escapeText } from './picture/escape-text.js'
import { fill } from './picture/sheet.js'

/**
 * Writes a report page: one HTML text that holds everything it shows, asks for nothing from anywhere
 * (a policy in it forbids that), and runs no program. What was read, what does not count and why,
 * forløpstider, the indicators with pictures and a table under each, the worklist, a plan, the sources,
 * and what no source says. It can be printed, and is read on light and dark screens.
 *
 * Figures come from one publication, protected together; ask it for `forlopstidIndicators` too, and the
 * page shows how days are distributed. Of rules and lines it says how many findings they have, from
 * one to four only that they are few. Pseudonyms stand in the worklist alone.
 *
 * @throws `invalid-argument` for what is no publication, for one with the policy `open` unless
 * `openPolicy` is `allow`, and for parts of another kind; `unknown-indicator` for one whose
 * definition is neither shipped nor given; `invalid-count` for `worklistRows`; `unknown-language`;
 * `unknown-option`; and what the pictures and words of the parts throw.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators } from 'pasientforlop'
 * import { forlopstidIndicators, writeReport } from 'pasientforlop/report'
 *
 * const registrations = Array.from({ length: 40 }, (_, at) => [
 *   { patient: `p${at}`, unit: 'u1', date: '2022-01-03', code: 'D11A' },
 *   { patient: `p${at}`, unit: 'u1', date: '2022-01-20', code: 'D11M' },
 *   { patient: `p${at}`, unit: 'u1', date: at < 9 ? '2022-04-20' : '2022-02-11', code: 'D11CP' },
 * ]).flat()
 * const asked = [indicators['pathway.assessment_within_time'], ...Object.values(forlopstidIndicators)]
 * const publication = evaluateIndicators(
 *   asked, { registrations }, { periods: ['2022-T1'], by: ['unit'], asOf: '2022-06-01' },
 * )
 * const html = writeReport({ publication }, { language: 'nb' })
 * html.startsWith('<!DOCTYPE html>') // => true
 * html.includes('median 22 dager') // => true
 * html.includes('://') // => false
 * ```
 */
export function writeReport(parts: ReportParts, options: ReportOptions): string {
  const context = reportContext(parts, options)
  return wordsOfAnswer('parts', 'what the library gave', () => pageOf(context, options))
}

function pageOf(context: PageContext, options: ReportOptions): string {
  const { publication, language } = context
  const words = pageWords[language]
  const title = options.title ?? words.title
  const sections = [
    readingSection(context),
    rulesSection(context),
    timesSection(context),
    indicatorsSection(context),
    worklistSection(context),
    planSection(context),
    sourcesSection(context),
  ].filter((section) => section !== '')
  const notices = noticesOf(publication.notices, language)
  const intro = [
    paragraph(fill(words.asOf, { date: writeDate(context.asOf, language) })),
    protectionOf(publication, language),
    context.worklist === undefined ? '' : paragraph(words.hasPatients, 'warning'),
    notices.length === 0 ? '' : `<h2>${escapeText(words.notices)}</h2>${listOf(notices)}`,
  ]
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeText(words.skip)}</a>`,
    `<header><h1>${escapeText(title)}</h1></header>`,
    `<nav aria-label="${escapeText(words.contents)}"><ul>${sections.map(linkTo).join('')}</ul></nav>`,
    '<main id="main">',
    ...intro.filter((part) => part !== ''),
    ...sections,
    '</main>',
    `<footer>${paragraph(fill(words.made, { version: dataVersion }), 'note')}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** A link to a section, by its id and heading. */
function linkTo(section: string): string {
  const [, id, heading] = /^<section id="([^"]+)"[^>]*><h2[^>]*>([^<]*)</.exec(section) ?? []
  return `<li><a href="#${id}">${heading}</a></li>`
}

function protectionOf({ policy }: Publication, language: ReportOptions['language']): string {
  const words = pageWords[language]
  if (policy === 'open') return paragraph(words.open, 'warning')
  const least = countArgument(
    policy.minDenominator,
    'publication.policy.minDenominator',
    0,
    'a number of rows',
    'invalid-argument',
  )
  return paragraph(fill(words.protectedBy, { least }), 'note')
}
