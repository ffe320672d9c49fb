import type { SandboxSchemas } from '@parley/contract/sandbox'

export type FaultEffect = SandboxSchemas['FaultEffect']
export type EffectType = SandboxSchemas['FaultEffectType']
export type EffectSetting = Exclude<keyof FaultEffect, 'type'>

/** What an effect is done to, which settings it takes and which of them it cannot do without. */
export interface EffectRule {
  readonly to: 'request' | 'delivery'
  readonly takes: readonly EffectSetting[]
  readonly needs: readonly EffectSetting[]
  /** Does something to the body of the answer, which there has to be one for. */
  readonly ofBody: boolean
}

const request = (takes: readonly EffectSetting[] = []): EffectRule => ({
  to: 'request',
  takes,
  needs: [],
  ofBody: false,
})
const delivery = (takes: readonly EffectSetting[] = []): EffectRule => ({ ...request(takes), to: 'delivery' })

/** The one table of effects. */
export const effectRules: Readonly<Record<EffectType, EffectRule>> = {
  latency: { ...request(['delay', 'when']), needs: ['delay'] },
  drop_response: request(),
  too_many_requests: request(['retry_after']),
  internal_error: request(['when']),
  service_unavailable: request(['when', 'retry_after']),
  connection_reset: request(),
  slow_body: { ...request(['delay']), needs: ['delay'], ofBody: true },
  truncated_body: { ...request(), ofBody: true },
  delivery_delay: { ...delivery(['delay']), needs: ['delay'] },
  delivery_drop: delivery(),
  delivery_duplicate: delivery(),
  delivery_reorder: delivery(['delay']),
  delivery_bad_signature: delivery(),
  delivery_old_timestamp: delivery(['delay']),
  delivery_secret_rotation: delivery(),
  delivery_timeout: delivery(),
}
