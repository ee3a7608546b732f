import type { Plan } from '../schema.js'
import { helseMidtPhv2016 } from './helse-midt-phv-2016.js'
import { helseMidtTsb2016 } from './helse-midt-tsb-2016.js'
import { helseVestPhv2020 } from './helse-vest-phv-2020.js'
import { pakkeforlopProject } from './pakkeforlop-project.js'
import { solliDps2019 } from './solli-dps-2019.js'

/**
 * The shipped plans: two of Helse Midt-Norge, the action plan of Helse Vest, the national project
 * and the introduction at Solli DPS. Each is exported by its own name as well.
 */
export const plans: readonly Plan[] = [
  helseMidtPhv2016,
  helseVestPhv2020,
  helseMidtTsb2016,
  pakkeforlopProject,
  solliDps2019,
]
