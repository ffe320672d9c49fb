import type { BackofficeOperations, backofficeOperations } from '@parley/contract/backoffice'
import type { PlatformOperations, platformOperations } from '@parley/contract/platform'
import type { Handler, HandlerAfterCall, Handlers } from './reply.ts'

/** The handler of one operation of the platform document, by its operationId. */
export type PlatformHandler<K extends keyof PlatformOperations & keyof typeof platformOperations> = Handler<
  PlatformOperations[K],
  (typeof platformOperations)[K]
>
/** The handler of an operation of the platform document that asks somebody outside first. */
export type PlatformHandlerAfterCall<K extends keyof PlatformOperations & keyof typeof platformOperations> =
  HandlerAfterCall<PlatformOperations[K], (typeof platformOperations)[K]>
export type PlatformHandlers = Handlers<PlatformOperations, typeof platformOperations>

/** The handler of one operation of the back-office document, by its operationId. */
export type BackofficeHandler<K extends keyof BackofficeOperations & keyof typeof backofficeOperations> = Handler<
  BackofficeOperations[K],
  (typeof backofficeOperations)[K]
>
/** The handler of an operation of the back office that asks a channel first. */
export type BackofficeHandlerAfterCall<K extends keyof BackofficeOperations & keyof typeof backofficeOperations> =
  HandlerAfterCall<BackofficeOperations[K], (typeof backofficeOperations)[K]>
export type BackofficeHandlers = Handlers<BackofficeOperations, typeof backofficeOperations>
