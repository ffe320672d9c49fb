import type { ControlHandler } from '../control/control-context.ts'
import { viewRobot } from './view-robot.ts'

export const listRobots: ControlHandler<'listRobots'> = async ({ robots }) => ({
  status: 200,
  body: { data: (await robots.list()).map(viewRobot) },
})
