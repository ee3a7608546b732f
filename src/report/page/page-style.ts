import { dark, light, variables } from '../picture/palette.js'

/** The style of the page: on screens light or dark, and on paper. */
export const pageStyle = /* @__PURE__ */ [
  `:root{${variables(light)};color-scheme:light dark}`,
  `@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}`,
  'body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Arial,"Liberation Sans",Helvetica,sans-serif}',
  'h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid var(--grid);padding-bottom:.25rem}',
  'a{color:var(--good)}',
  '.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}',
  '.note{color:var(--soft)}.warning{border-left:.3rem solid var(--bad);padding:.5rem 1rem}',
  'figure{margin:1.5rem 0}figure svg{display:block}.picture{overflow-x:auto}.picture svg{min-width:44rem}',
  '.table{overflow-x:auto;margin:.75rem 0}table{border-collapse:collapse;font-size:.875rem}',
  'caption{text-align:left;color:var(--soft);padding:.25rem 0}',
  'th,td{text-align:left;vertical-align:top;padding:.2rem .75rem .2rem 0;border-bottom:1px solid var(--grid);font-weight:normal}',
  'thead th{font-weight:bold;vertical-align:bottom}.date{white-space:nowrap}.number{text-align:right;font-variant-numeric:tabular-nums}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:var(--soft)}dd{margin:0}',
  '@media (max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}',
  '@media print{body{max-width:none;font-size:10pt}nav,.skip{display:none}h2,h3{break-after:avoid}figure,tr{break-inside:avoid}thead{display:table-header-group}.table,.picture{overflow:visible}.picture svg{min-width:0}section{break-before:auto}}',
].join('\n')
