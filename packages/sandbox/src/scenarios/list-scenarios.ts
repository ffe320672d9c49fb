import type { ControlHandler } from '../control/control-context.ts'
import { scenarioTable } from './scenario-table.ts'

export const listScenarios: ControlHandler<'listScenarios'> = async () => ({
  status: 200,
  body: {
    data: scenarioTable.map(({ name, description, steps }) => ({
      object: 'scenario',
      name,
      description,
      refs: [...new Set(steps.flatMap(({ save }) => Object.keys(save ?? {})))],
      steps: [...steps],
    })),
  },
})
