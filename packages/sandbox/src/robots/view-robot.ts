import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { RobotRow } from './store.ts'

export function viewRobot({ role, enabled, delay }: RobotRow): SandboxSchemas['Robot'] {
  return { object: 'robot', role, enabled, delay }
}
