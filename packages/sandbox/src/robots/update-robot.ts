import type { ControlHandler } from '../control/control-context.ts'
import { viewRobot } from './view-robot.ts'

export const updateRobot: ControlHandler<'updateRobot'> = async (control, { path, body }) => {
  const robot = await control.robots.update(path.role, body)
  if (robot === undefined) {
    return { refused: 'not_found', detail: 'No robot has this role. GET /sandbox/v1/robots lists those there are.' }
  }
  await control.settle()
  return { status: 200, body: viewRobot(robot) }
}
