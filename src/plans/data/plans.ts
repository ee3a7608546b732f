import type { Plan, PlanId } from '../schema.js'
import { helseMidtPhv2016 } from './helse-midt-phv-2016.js'
import { helseMidtTsb2016 } from './helse-midt-tsb-2016.js'
import { helseVestPhv2020 } from './helse-vest-phv-2020.js'
import { pakkeforlopProject } from './pakkeforlop-project.js'
import { solliDps2019 } from './solli-dps-2019.js'

/**
 * The shipped plans by id: two of Helse Midt-Norge, the action plan of Helse Vest, the national
 * project and the introduction at Solli DPS.
 */
export const plans: Readonly<Record<PlanId, Plan>> = {
  'hmn-phv-2016-2020': helseMidtPhv2016,
  'hv-phv-2020-2024': helseVestPhv2020,
  'hmn-tsb-2016-2020': helseMidtTsb2016,
  'hdir-pakkeforlop': pakkeforlopProject,
  'solli-dps-2019': solliDps2019,
}
