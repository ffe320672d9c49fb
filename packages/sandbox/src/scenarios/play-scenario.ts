import type { ControlHandler } from '../control/control-context.ts'
import { scenarioTable } from './scenario-table.ts'

export const playScenario: ControlHandler<'playScenario'> = async ({ scenarios }, { path }) => {
  const scenario = scenarioTable.find(({ name }) => name === path.name)
  if (scenario === undefined) {
    const names = scenarioTable.map(({ name }) => name).join(', ')
    return { refused: 'not_found', detail: `There is no scenario of this name. There are: ${names}.` }
  }
  const run = await scenarios.run(scenario.steps)
  if (run.ok) {
    const { steps_taken, refs } = run
    return { status: 200, body: { object: 'scenario_run', name: scenario.name, steps_taken, refs } }
  }
  return { ...run.refusal, refused: 'scenario_step_refused' }
}
