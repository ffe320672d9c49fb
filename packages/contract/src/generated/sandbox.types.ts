// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/sandbox/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description The present instant of the sandbox.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         * @description Runs every job that falls due on the way, each at its exact instant and in order, delivers what it caused, and answers when all is quiet with the list of what fired.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/magic_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the magic values
         * @description Accounts with a behaviour of their own, for tests without control calls. All others wait to be told by `simulate` or by the payer's page.
         */
        get: operations["listMagicValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment as its channel sees it
         * @description The trade at the simulated channel, with the refunds of it.
         */
        get: operations["getSimulatedTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/payments/{payment_id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a payment as its channel
         * @description Plays the payer and the channel of a payment. The platform hears of it as it would from the channel, and everything that follows has happened when this answers.
         */
        post: operations["simulatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/refunds/{refund_id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a refund as its channel
         * @description Plays the channel of the latest attempt of a refund; takes the place of what the channel would have done by itself.
         */
        post: operations["simulateRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The clock of the sandbox; every rule reads it and nothing else. */
        Clock: {
            /**
             * @description A flowing clock runs with the wall clock and an offset; a frozen one moves only when it is advanced.
             * @enum {string}
             */
            mode: "flowing" | "frozen";
            now: components["schemas"]["Instant"];
            /** @constant */
            object: "clock";
        };
        /** @description How far to go: `by` a duration or `to` an instant. */
        ClockAdvance: {
            /** @description ISO 8601 duration, e.g. `PT48H` or `P10D`. */
            by?: string;
            to?: components["schemas"]["Instant"];
        };
        ClockAdvanced: {
            /** @description The jobs that ran, in order, each at its due instant. */
            fired: components["schemas"]["FiredJob"][];
            from: components["schemas"]["Instant"];
            /** @constant */
            object: "clock_advance";
            to: components["schemas"]["Instant"];
        };
        /** @description ISO 4217 currency code. */
        Currency: string;
        /** @description How a rule decided, with the texts it rests on and the arithmetic line by line. */
        Decision: {
            clauses: string[];
            interpretations: string[];
            outcome: string;
            /** @description The policy parameters that were read, with the values they had. */
            parameters: {
                [key: string]: unknown;
            };
            steps: components["schemas"]["DecisionStep"][];
        };
        DecisionStep: {
            label: string;
            /** @description What `value` counts: minor units, days, a date, an instant, … */
            unit: string;
            value: string | number;
        };
        FieldError: {
            code: string;
            detail: string;
            /** @description JSON Pointer into the request body, or the name of a header or query parameter. */
            pointer: string;
        };
        FiredJob: {
            clauses: string[];
            due_at: components["schemas"]["Instant"];
            /** @description Types of the events that it caused. */
            events: string[];
            job_id: string;
            kind: string;
            /** @description The object that the job was about. */
            ref: string;
        };
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         */
        Instant: string;
        /** @description An account with a behaviour of its own, whatever is asked of it. */
        MagicValue: {
            /** @description Give it as `account` of a payment method. */
            account: string;
            binding: string;
            description: string;
            method: components["schemas"]["PaymentMethodType"];
            payment: string;
            refund: string;
        };
        MagicValueList: {
            data: components["schemas"]["MagicValue"][];
        };
        /**
         * @description An amount of money in integer minor units (fen for CNY) of an ISO 4217 currency.
         * @example {
         *       "amount": 29900,
         *       "currency": "CNY"
         *     }
         */
        Money: {
            /** @description Minor units, never a fraction. */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /**
         * @description The four ways to pay (3.L). The list is closed.
         * @enum {string}
         */
        PaymentMethodType: "bank_card" | "alipay" | "wechat_pay" | "tencent_wallet";
        /** @description RFC 9457 problem details. `code` names the rule that refused the request; `clauses` and `interpretations` name the policy text it rests on; `decision` holds the arithmetic when a rule was evaluated. */
        Problem: {
            /** @description What the object does accept in its present state (409 `invalid_transition`). */
            allowed_events?: string[];
            clauses: string[];
            code: string;
            decision?: components["schemas"]["Decision"];
            /** @description What happened here, and what to do next. */
            detail: string;
            /** @description One entry per offending field (422). */
            errors?: components["schemas"]["FieldError"][];
            /** @description The path that was called. */
            instance: string;
            interpretations: string[];
            request_id: string;
            /** @description The state of the object, for refused transitions. */
            state?: string;
            status: number;
            /** @description What is wrong, in the language of `Accept-Language` (`en` or `zh-CN`). */
            title: string;
            /** @description A URN for the code, `urn:parley:problem:<code>`. */
            type: string;
        };
        /**
         * @description What the payer and the channel do: `start` (the payer has begun), `succeed`, `fail`, `revoke`. A success on a trade that was closed is money that comes late.
         * @enum {string}
         */
        SimulatedPaymentOutcome: "start" | "succeed" | "fail" | "revoke";
        /** @description A refund attempt as its simulated channel sees it. */
        SimulatedRefund: {
            amount: components["schemas"]["Money"];
            /** @description The number under which the channel pays at most once. */
            attempt_number: string;
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "simulated_refund";
            payment_id: string;
            refund_id: string;
            /** @enum {string} */
            state: "accepted" | "held" | "succeeded" | "abnormal" | "closed";
        };
        /**
         * @description What the channel does with the refund: `succeed`, `abnormal` (the account cannot take it), `close` (the attempt is closed unpaid), `hold` (nothing until told otherwise).
         * @enum {string}
         */
        SimulatedRefundOutcome: "succeed" | "abnormal" | "close" | "hold";
        /** @description A payment as its simulated channel sees it. */
        SimulatedTrade: {
            amount: components["schemas"]["Money"];
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "simulated_trade";
            payment_id: string;
            refunds: components["schemas"]["SimulatedRefund"][];
            /** @enum {string} */
            state: "unpaid" | "paying" | "paid" | "failed" | "closed" | "revoked";
        };
        SimulatePayment: {
            /** @description ISO 8601 duration by the clock of the sandbox; at once unless given. */
            after?: string;
            /** @description The channel's own code of a failure; its usual one unless given. */
            channel_code?: string;
            outcome: components["schemas"]["SimulatedPaymentOutcome"];
        };
        SimulateRefund: {
            /** @description ISO 8601 duration by the clock of the sandbox; at once unless given. */
            after?: string;
            /** @description The channel's own code of a failure; its usual one unless given. */
            channel_code?: string;
            outcome: components["schemas"]["SimulatedRefundOutcome"];
        };
    };
    responses: never;
    parameters: {
        /** @description Language of texts meant for people: `en` or `zh-CN`. */
        AcceptLanguage: string;
        /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
        IdempotencyKey: string;
        /** @description The `ETag` of the object as last read. A changed object answers 412. */
        IfMatch: string;
        /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
        ParleyVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description This API version does not exist */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "api_version_unknown";
                    };
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
            /** @description This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden";
                    };
                };
            };
            /** @description The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "validation_failed";
                    };
                };
            };
            /** @description The server failed; the call may be repeated with the same Idempotency-Key */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description What fired */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAdvanced"];
                };
            };
            /** @description This API version does not exist; The request body is not valid JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "api_version_unknown" | "malformed_json";
                    };
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
            /** @description This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden";
                    };
                };
            };
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress";
                    };
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "payload_too_large";
                    };
                };
            };
            /** @description The request body has a type that is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unsupported_media_type";
                    };
                };
            };
            /** @description The clock cannot be advanced that far; The clock only moves forward; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "clock_advance_too_far" | "clock_moves_forward_only" | "idempotency_key_reused" | "validation_failed";
                    };
                };
            };
            /** @description The server failed; the call may be repeated with the same Idempotency-Key */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMagicValues: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The magic values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MagicValueList"];
                };
            };
            /** @description This API version does not exist */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "api_version_unknown";
                    };
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
            /** @description This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden";
                    };
                };
            };
            /** @description The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "validation_failed";
                    };
                };
            };
            /** @description The server failed; the call may be repeated with the same Idempotency-Key */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSimulatedTrade: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedTrade"];
                };
            };
            /** @description This API version does not exist */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "api_version_unknown";
                    };
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
            /** @description This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden";
                    };
                };
            };
            /** @description There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not_found";
                    };
                };
            };
            /** @description The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "validation_failed";
                    };
                };
            };
            /** @description The server failed; the call may be repeated with the same Idempotency-Key */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulatePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatePayment"];
            };
        };
        responses: {
            /** @description The trade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedTrade"];
                };
            };
            /** @description This API version does not exist; The request body is not valid JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "api_version_unknown" | "malformed_json";
                    };
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
            /** @description This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden";
                    };
                };
            };
            /** @description There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not_found";
                    };
                };
            };
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The trade of this payment can no longer end that way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "trade_not_open";
                    };
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "payload_too_large";
                    };
                };
            };
            /** @description The request body has a type that is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unsupported_media_type";
                    };
                };
            };
            /** @description This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "validation_failed";
                    };
                };
            };
            /** @description The server failed; the call may be repeated with the same Idempotency-Key */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateRefund"];
            };
        };
        responses: {
            /** @description The attempt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedRefund"];
                };
            };
            /** @description This API version does not exist; The request body is not valid JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "api_version_unknown" | "malformed_json";
                    };
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
            /** @description This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden";
                    };
                };
            };
            /** @description There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not_found";
                    };
                };
            };
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The channel has no open attempt of this refund */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "refund_attempt_not_open";
                    };
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "payload_too_large";
                    };
                };
            };
            /** @description The request body has a type that is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unsupported_media_type";
                    };
                };
            };
            /** @description This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "validation_failed";
                    };
                };
            };
            /** @description The server failed; the call may be repeated with the same Idempotency-Key */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
