import { needJava, pythonWith, runVitest } from '../engine-tools.mjs'

export const about = 'SQL on Spark, two partitions on this machine'

export function setUp() {
  needJava(17)
  return { python: pythonWith('spark', ['pyspark==4.1.3']) }
}

export const run = ({ python }) =>
  // Files come one after the other in one worker that keeps its modules, so that they share a session.
  runVitest(['test/sql'], { SQL_ENGINES: 'spark', SPARK_PYTHON: python })
