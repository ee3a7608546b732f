import { patients, pythonWith, runVitest } from '../engine-tools.mjs'

export const about = 'SQL on DuckDB 2, which npm does not have'

export const setUp = () => ({ python: pythonWith('duckdb2', ['duckdb==2.0.1']) })

export const run = ({ python }) =>
  runVitest(['test/sql'], {
    SQL_ENGINES: 'duckdb2',
    SQL_PATIENTS: patients,
    DUCKDB_PYTHON: python,
  })
