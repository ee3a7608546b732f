// What the register will answer, and what else is wrong, before anything is reported.
import { checkRegistrations, describeFinding, validationRules } from 'pasientforlop'

const wrap = (text, width) => text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g'))

const printWrapped = (label, text) => {
  const [first, ...more] = wrap(text, 84)
  console.log(`  ${label.padEnd(12)}${first.trimEnd()}`)
  for (const line of more) console.log(`${' '.repeat(14)}${line.trimEnd()}`)
}

export const reportFindings = (rows, asOf) => {
  const { findings, counts } = checkRegistrations(rows, { asOf, transferWithinDays: 14 })
  console.log('\nWHAT THE REGISTER WILL ANSWER, AND WHAT ELSE IS WRONG')
  console.log(`  ${findings.length} findings by rule, effect and title, in bokmål`)
  for (const [rule, count] of Object.entries(counts)) {
    const { effect } = validationRules[rule]
    const { title } = describeFinding(
      findings.find((finding) => finding.rule === rule),
      'nb',
    )
    const [first, ...more] = wrap(title, 54)
    console.log(
      `  ${rule.padEnd(28)} ${String(count).padStart(3)}  ${effect.padEnd(9)} ${first.trimEnd()}`,
    )
    for (const line of more) console.log(`${' '.repeat(45)}${line.trimEnd()}`)
  }
  const example = findings.find(({ rule }) => rule === 'npr-208')
  const { title, text, help } = describeFinding(example, 'nb')
  console.log(`\n  One of them, for a person: ${example.rule}, rows ${example.rows.join(', ')}`)
  printWrapped('Tittel', title)
  printWrapped('Hva', text)
  printWrapped('Hva nå', help)
}
