import type { SandboxSchemas } from '@parley/contract/sandbox'

/** How webhooks leave a sandbox: right after a call, before it answers, or when they are released. */
export type DeliveryMode = SandboxSchemas['DeliveryModeName']

const modes: Readonly<Record<DeliveryMode, true>> = { async: true, sync: true, collect: true }

export const isDeliveryMode = (text: string | null): text is DeliveryMode => text !== null && Object.hasOwn(modes, text)
