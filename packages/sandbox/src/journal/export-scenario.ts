import type { ControlHandler } from '../control/control-context.ts'
import { scenarioOf } from './scenario-of.ts'

export const exportScenario: ControlHandler<'exportScenario'> = async ({ journal }) => ({
  status: 200,
  body: { steps: scenarioOf(await journal.list({ after: 0, limit: -1 })) },
})
