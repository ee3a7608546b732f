import { pythonWith, runVitest } from '../engine-tools.mjs'

export const about = 'event logs in pm4py and r4pm'

export function setUp() {
  return {
    python: pythonWith('pm4py', [
      'pm4py==2.7.23.11',
      'r4pm==0.6.2',
      'polars==2.1.0',
      'pyarrow==26.0.1',
    ]),
  }
}

export const run = ({ python }) => runVitest(['test/event-log'], { PM4PY_PYTHON: python })
