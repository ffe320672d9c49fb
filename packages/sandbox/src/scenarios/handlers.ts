import { listScenarios } from './list-scenarios.ts'
import { playScenario } from './play-scenario.ts'
import { runScenario } from './run-scenario.ts'

export const scenarioHandlers = { listScenarios, playScenario, runScenario }
