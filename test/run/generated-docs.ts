import { examplePictures } from '../helpers/pictures.js'
import { dataVersionFile } from './data-version.js'
import { errorsPage } from './errors-page.js'
import { codesPage, evidencePage, limitsPage } from './facts-tables.js'
import { rulesTable } from './rules-table.js'

/** A page of docs/, or a file, that is made from data, so that it cannot say anything else. */
export interface GeneratedDoc {
  /** The path from the root of the repository. */
  readonly file: string
  readonly render: () => string
}

/** Every generated page. A test compares what is committed with what is rendered. */
export const generatedDocs: readonly GeneratedDoc[] = [
  { file: 'docs/rules.md', render: rulesTable },
  { file: 'docs/evidence.md', render: evidencePage },
  { file: 'docs/limits.md', render: limitsPage },
  { file: 'docs/codes.md', render: codesPage },
  ...examplePictures.map(({ name, draw }) => ({
    file: `docs/pictures/${name}.svg`,
    render: () => `${draw('nb', 800)}\n`,
  })),
  { file: 'docs/errors.md', render: errorsPage },
  { file: 'src/sources/data-version.ts', render: dataVersionFile },
]
