import type { ControlHandler } from '../control/control-context.ts'

export const runScenario: ControlHandler<'runScenario'> = async ({ scenarios }, { body }) => {
  const run = await scenarios.run(body.steps)
  if (!run.ok) return run.refusal
  const { steps_taken, refs } = run
  return { status: 200, body: { object: 'scenario_run', name: null, steps_taken, refs } }
}
