import type { Texts } from '../../sources/schema.js'

// Caveats that several indicators share.

export const correctedLater = {
  nb: 'Data rettes gjennom året, så tidligere publiserte tall kan endre seg.',
  nn: 'Data blir retta gjennom året, så tal som er publiserte før, kan endre seg.',
  en: 'Data are corrected through the year, so figures published earlier can change.',
} as const satisfies Texts

export const smallTypes = {
  nb: 'Forløpstyper med få forløp gir ustabil måloppnåelse.',
  nn: 'Forløpstypar med få forløp gir ustabil måloppnåing.',
  en: 'Pathway types with few pathways give unstable attainment.',
} as const satisfies Texts

export const pandemic = {
  nb: 'Tallene for 2020 og 2021 er påvirket av covid-19-pandemien.',
  nn: 'Tala for 2020 og 2021 er påverka av covid-19-pandemien.',
  en: 'The figures of 2020 and 2021 are affected by covid-19.',
} as const satisfies Texts

export const postponement = {
  nb: 'Klokken går videre når pasienten utsetter (hendelse L). Om NPR holder slike forløp utenfor, er ikke kjent; de kan skilles ut med kolonnen for utsettelse.',
  nn: 'Klokka går vidare når pasienten utset (hending L). Om NPR held slike forløp utanfor, er ikkje kjent; dei kan skiljast ut med kolonnen for utsetjing.',
  en: 'The clock runs on when the patient postpones (event L). Whether the register leaves such pathways out is not known; they can be told apart by the column of postponement.',
} as const satisfies Texts

export const simplifiedLimits = {
  nb: 'Grensene i den forenklede utgaven fra 2024 er ikke kjent; slike forløp telles som uavklarte.',
  nn: 'Grensene i den forenkla utgåva frå 2024 er ikkje kjende; slike forløp blir talde som uavklarte.',
  en: 'The limits of the simplified edition of 2024 are not known; such pathways count as unknown.',
} as const satisfies Texts

export const unknownLimits = {
  nb: 'Grensen avhenger av type forløp og omsorgsnivå. Forløp uten kjent grense eller omsorgsnivå telles som uavklarte, ikke som brudd.',
  nn: 'Grensa er avhengig av type forløp og omsorgsnivå. Forløp utan kjend grense eller omsorgsnivå blir talde som uavklarte, ikkje som brot.',
  en: 'The limit depends on pathway type and care level. Pathways with no known limit or care level count as unknown, not as breaches.',
} as const satisfies Texts

export const transferred = {
  nb: 'Overføring til et annet helseforetak gir en ny start, så forløp er ikke det samme som pasienter.',
  nn: 'Overføring til eit anna helseføretak gir ein ny start, så forløp er ikkje det same som pasientar.',
  en: 'A transfer to another trust is a new start, so pathways are not the same as patients.',
} as const satisfies Texts

export const missingSites = {
  nb: 'Noen behandlingssteder kan mangle (nytt organisasjonsnummer, rapportering fra hovedenhet, nye enheter).',
  nn: 'Nokre behandlingsstader kan mangle (nytt organisasjonsnummer, rapportering frå hovudeining, nye einingar).',
  en: 'Some treatment sites may be missing (new organisation number, reporting from the main unit, new units).',
} as const satisfies Texts

export const noBaseline = {
  nb: 'Handlingsplanen til Helse Vest (2020–2024) har målet med frist 2020–2021, men uten nullpunkt og måltall.',
  nn: 'Handlingsplanen til Helse Vest (2020–2024) har målet med frist 2020–2021, men utan nullpunkt og måltal.',
  en: 'The action plan of Helse Vest (2020–2024) has the goal with deadline 2020–2021, but no baseline and no target figure.',
} as const satisfies Texts
