import { listRobots } from './list-robots.ts'
import { updateRobot } from './update-robot.ts'

export const robotHandlers = { listRobots, updateRobot }
