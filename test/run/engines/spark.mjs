import { needJava, pythonWith, runVitest } from '../engine-tools.mjs'

export const about = 'SQL on Spark, two partitions on this machine'

export function setUp() {
  needJava(17)
  return { python: pythonWith('spark', ['pyspark==4.1.3']) }
}

export const run = ({ python }) =>
  // Files in one worker, so that they share a session.
  runVitest(['test/sql', '--no-isolate'], { SQL_ENGINES: 'spark', SPARK_PYTHON: python })
