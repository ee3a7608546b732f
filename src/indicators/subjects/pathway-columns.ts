import { intervalColumns } from './interval-columns.js'
import { pathwayOwnColumns } from './pathway-own-columns.js'
import type { Column, PathwayRow } from './schema.js'

/** The columns of a pathway row, as `flattenPathways` fills them. */
export const pathwayColumns = /* @__PURE__ */ joinColumns()

function joinColumns() {
  return {
    ...pathwayOwnColumns,
    ...intervalColumns('emergencyToStart', {
      nb: 'øyeblikkelig hjelp til start',
      nn: 'augeblikkeleg hjelp til start',
      en: 'emergency assessment to start',
    }),
    ...intervalColumns('referralToAttendance', {
      nb: 'henvisning til første fremmøte',
      nn: 'tilvising til første frammøte',
      en: 'referral to first attendance',
    }),
    ...intervalColumns('specialistTeamToAttendance', {
      nb: 'mottatt hos OCD-team til første fremmøte',
      nn: 'motteken hos OCD-team til første frammøte',
      en: 'received by the OCD team to first attendance',
    }),
    ...intervalColumns('assessment', {
      nb: 'utredning',
      nn: 'utgreiing',
      en: 'assessment',
    }),
    ...intervalColumns('extendedAssessment', {
      nb: 'utvidet utredning',
      nn: 'utvida utgreiing',
      en: 'extended assessment',
    }),
    ...intervalColumns('firstEvaluation', {
      nb: 'klinisk beslutning til første evaluering',
      nn: 'klinisk avgjerd til første evaluering',
      en: 'clinical decision to first evaluation',
    }),
    ...intervalColumns('detoxToTreatment', {
      nb: 'avsluttet avrusning til annen behandling',
      nn: 'avslutta avrusing til anna behandling',
      en: 'end of detoxification to other treatment',
    }),
  } as const satisfies Record<keyof PathwayRow, Column>
}
