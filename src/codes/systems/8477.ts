import type { CodeSystem } from '../schema.js'

/** 8477: kinds of point in time. */
export const codeSystem8477 = {
  id: '8477',
  oid: '2.16.578.1.12.4.1.1.8477',
  name: 'Hendelsestidspunkt (utskrivningsklar og planlagt episode)',
  kind: 'time-point',
  sources: ['S4'],
  codes: [
    {
      code: '1',
      display: 'Tidspunkt for varsling til kommunen om innlagt pasient',
      evidence: 'official',
    },
    { code: '12', display: 'Tidspunkt for når pasient er overføringsklar', evidence: 'official' },
    { code: '2', display: 'Tidspunkt for når pasient er utskrivningsklar', evidence: 'official' },
    {
      code: '20',
      display: 'Tidspunkt for når en planlagt episode opprettes',
      evidence: 'official',
    },
    {
      code: '21',
      display: 'Tidspunkt for når en planlagt episode med helsehjelp skal starte',
      evidence: 'official',
    },
    {
      code: '22',
      display: 'Tidspunkt for når pasient første gang varsles om en planlagt time for helsehjelp',
      evidence: 'official',
    },
    {
      code: '3',
      display: 'Tidspunkt for varsel til kommunen om utskrivningsklar pasient',
      evidence: 'official',
    },
    { code: '31', display: 'Helfo varslet om fristbrudd', evidence: 'official' },
    {
      code: '32',
      display: 'Avtale med pasient om at Helfo ikke skal varsles om fristbrudd',
      evidence: 'official',
    },
    { code: '4', display: 'Tidspunkt for avmelding av pasient', evidence: 'official' },
    {
      code: '6',
      display: 'Tidspunkt for melding til sykehuset om at kommunen ikke kan ta imot pasient',
      evidence: 'official',
    },
    {
      code: '7',
      display: 'Tidspunkt for melding til sykehuset om at kommunen kan ta imot pasient',
      evidence: 'official',
    },
  ],
} as const satisfies CodeSystem
