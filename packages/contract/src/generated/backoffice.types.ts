// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/backoffice/v1/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file for review
         * @description What is known of a piece of evidence, as the reviewer sees it.
         */
        get: operations["getFileForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description The bytes of a piece of evidence, as an attachment that no browser displays or guesses the type of.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger entries
         * @description Every movement of money, newest first.
         */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/ledger/trial_balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the trial balance
         * @description The balance of every account, by currency, and the total of each currency, which is zero.
         */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outages
         * @description Outages, the one declared last first.
         */
        get: operations["listOutages"];
        put?: never;
        /**
         * Declare an outage
         * @description Puts on record that the service could not be used. Every day that the outage touches is left out of the used days of a refund (INT-05), and `platform_outage` applications are held against it (4.1.3). With `ends_at` the outage is ended in the same call.
         */
        post: operations["declareOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/outages/{outage_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an outage
         * @description One outage with its history.
         */
        get: operations["getOutage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/outages/{outage_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an outage
         * @description The service can be used again, since `ends_at` or since now.
         */
        post: operations["endOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes
         * @description Quotes of all users, newest first.
         */
        get: operations["listQuotesForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/quotes/{quote_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a quote
         * @description One quote with its offers and its history.
         */
        get: operations["getQuoteForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/quotes/{quote_id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a quote
         * @description Answers a request with an offer. The total is the sum of the lines, in the currency of the region.
         */
        post: operations["issueQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/quotes/{quote_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a quote
         * @description Replaces an offer that was not accepted yet; the earlier one is kept.
         */
        post: operations["reviseQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/quotes/{quote_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a quote
         * @description Takes back a quote that was not accepted.
         */
        post: operations["withdrawQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds for review
         * @description All refunds, newest first; filter by status to get the queue of the reviewer.
         */
        get: operations["listRefundsForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund for review
         * @description One refund as the reviewer sees it.
         */
        get: operations["getRefundForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds/{refund_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a refund
         * @description Reckons the amount from the finding, ends or shortens the paid service (INT-11), fixes the day by which the money must be back (seven working days, INT-06) and hands the payout to the channel. Refused when nothing would be refunded.
         */
        post: operations["approveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds/{refund_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a refund
         * @description A rejection names the clause it rests on and explains itself to the applicant.
         */
        post: operations["rejectRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds/{refund_id}/request_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the applicant for more
         * @description The review pauses until the applicant answers or the time to answer is over; then it is closed.
         */
        post: operations["requestRefundInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds/{refund_id}/start_review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the review
         * @description A reviewer takes the application.
         */
        post: operations["startRefundReview"];
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
        AccountBalance: {
            account: string;
            /** @description Debits less credits. */
            balance: components["schemas"]["SignedMoney"];
        };
        Actor: {
            id?: string;
            /** @enum {string} */
            type: "app" | "user" | "staff" | "channel" | "system";
        };
        /** @description Why a channel, or the platform in its place, refused. */
        ChannelFailure: {
            /** @description The code of the channel, e.g. `NOTENOUGH`; null where the platform refused. */
            channel_code: string | null;
            /**
             * @description The platform's own word for it, the same for every channel.
             * @enum {string}
             */
            code: "channel_refused" | "amount_mismatch" | "revoked" | "account_refused" | "account_unusable" | "refund_refused";
            detail: string;
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
        /**
         * @description Who caused the fault, as the reviewer found (4.3.2).
         * @enum {string}
         */
        Fault: "user" | "platform" | "third_party" | "none";
        FieldError: {
            code: string;
            detail: string;
            /** @description JSON Pointer into the request body, or the name of a header or query parameter. */
            pointer: string;
        };
        /** @description An uploaded file. Its bytes are for the reviewer; the uploader has them already. */
        File: {
            created_at: components["schemas"]["Instant"];
            id: string;
            /**
             * @description What the bytes are, whatever the sender called them.
             * @enum {string}
             */
            media_type: "image/png" | "image/jpeg" | "application/pdf" | "text/plain";
            /** @description The name as sent, without folders and control characters. */
            name: string;
            /** @constant */
            object: "file";
            purpose: components["schemas"]["FilePurpose"];
            /** @description SHA-256 of the bytes, in lower-case hexadecimal. */
            sha256: string;
            /** @description Bytes. */
            size: number;
            user_id: string;
        };
        /**
         * @description What a file is for.
         * @enum {string}
         */
        FilePurpose: "refund_evidence";
        /** @description One transition of the object's state machine. */
        HistoryEntry: {
            actor: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
            clauses: string[];
            event: string;
            from: string | null;
            interpretations: string[];
            to: string;
        };
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         */
        Instant: string;
        /**
         * @description How often a paid plan is paid for (2.S.2). There are two ways.
         * @enum {string}
         */
        Interval: "month" | "year";
        /** @description One line of double-entry bookkeeping. The entries of one posting add up to zero. */
        LedgerEntry: {
            /** @description Where the money is: `channel:<method>`, `wallet:<user id>`, `revenue`, `refund_fees`, `refunds_payable` or `outside`. */
            account: string;
            /** @description Positive debits the account, negative credits it. */
            amount: components["schemas"]["SignedMoney"];
            booked_at: components["schemas"]["Instant"];
            /** @description The object that moved the money, e.g. a payment. */
            cause: string;
            id: string;
            /** @description Why money moved, e.g. `payment` or `refund_paid`. */
            kind: string;
            /** @constant */
            object: "ledger_entry";
            /** @description Entries with the same posting were booked together. */
            posting: string;
        };
        LedgerEntryList: {
            data: components["schemas"]["LedgerEntry"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * Format: date
         * @description A calendar date in Asia/Shanghai.
         */
        LocalDate: string;
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
        /** @description A time in which the service could not be used, as the platform declared it. Its days do not count as used (INT-05). */
        Outage: {
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            description: string;
            /**
             * Format: date-time
             * @description Null while the outage lasts.
             */
            ends_at: string | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "outage";
            policy_version: string;
            /** @description Billing regions that it hit; empty where it hit all. */
            regions: string[];
            starts_at: components["schemas"]["Instant"];
            status: components["schemas"]["OutageStatus"];
            updated_at: components["schemas"]["Instant"];
        };
        OutageDeclaration: {
            description: string;
            /** @description Until when, for an outage that is already over. */
            ends_at?: components["schemas"]["Instant"];
            /** @description Billing regions that it hit; leave out where it hit all. */
            regions?: string[];
            /** @description Since when. Not in the future. */
            starts_at: components["schemas"]["Instant"];
        };
        OutageEnd: {
            /** @description When it ended; now, unless given. */
            ends_at?: components["schemas"]["Instant"];
        };
        OutageList: {
            data: components["schemas"]["Outage"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        OutageStatus: "declared" | "ended";
        /**
         * @description The four ways to pay (3.L). The list is closed.
         * @enum {string}
         */
        PaymentMethodType: "bank_card" | "alipay" | "wechat_pay" | "tencent_wallet";
        /** @description One line of a price. The lines of an order add up to its amount. */
        PriceLine: {
            /** @description The unit amount times the quantity; negative where it is taken off. */
            amount: components["schemas"]["SignedMoney"];
            kind: components["schemas"]["PriceLineKind"];
            label: string;
            quantity: number;
            unit_amount: components["schemas"]["SignedMoney"];
        };
        /**
         * @description What a line is for.
         * @enum {string}
         */
        PriceLineKind: "plan" | "add_on" | "quote" | "discount" | "proration_charge" | "proration_credit" | "service_credit";
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
            /**
             * Format: date-time
             * @description The time of the server (401 `request_timestamp_skewed`).
             */
            server_time?: string;
            /** @description The state of the object, for refused transitions. */
            state?: string;
            status: number;
            /** @description What is wrong, in the language of `Accept-Language` (`en` or `zh-CN`). */
            title: string;
            /** @description A URN for the code, `urn:parley:problem:<code>`. */
            type: string;
        };
        /** @description A price made for the size and the needs of one user (2.S.3, 2.S.4), asked for by the user and offered by the staff. */
        Quote: {
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            /** @description Offers that were revised, oldest first. */
            earlier_offers: components["schemas"]["QuoteOffer"][];
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            interval: components["schemas"]["Interval"];
            /** @description What the user needs, in their words. */
            needs: string[];
            /** @constant */
            object: "quote";
            /** @description The offer that counts; null before there is one. */
            offer: components["schemas"]["QuoteOffer"] | null;
            /** @description The order that was made of it last. */
            order_id: string | null;
            /** @description `enterprise` or `flagship`. */
            plan_id: string;
            policy_version: string;
            region: components["schemas"]["Region"];
            seats: number;
            status: components["schemas"]["QuoteStatus"];
            /** @description The service tier of the plan (2.S.4). */
            tier: string | null;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        /** @description One line of a quoted price, as the staff offers it. */
        QuoteLine: {
            label: string;
            quantity: number;
            /** @description In the currency of the region. */
            unit_amount: components["schemas"]["Money"];
        };
        QuoteList: {
            data: components["schemas"]["Quote"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description What was offered at one time. It never changes; other terms are another revision. */
        QuoteOffer: {
            issued_at: components["schemas"]["Instant"];
            lines: components["schemas"]["PriceLine"][];
            revision: number;
            /** @description The sum of the lines. */
            total: components["schemas"]["Money"];
            /** @description The offer is open before this instant. */
            valid_until: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        QuoteStatus: "requested" | "issued" | "accepted" | "expired" | "withdrawn";
        QuoteTerms: {
            lines: components["schemas"]["QuoteLine"][];
            /** @description The offer is open before this instant. */
            valid_until: components["schemas"]["Instant"];
        };
        Refund: {
            /** @description The reckoning, fixed when the application is submitted and again when it is approved. */
            amount: components["schemas"]["RefundAmount"] | null;
            channel: components["schemas"]["RefundChannel"] | null;
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            destination: components["schemas"]["RefundDestination"];
            evidence: components["schemas"]["RefundEvidence"][];
            /** @description The channel's last refusal. */
            failure: components["schemas"]["ChannelFailure"] | null;
            finding: components["schemas"]["RefundFinding"] | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "refund";
            opened_at: components["schemas"]["Instant"];
            order_id: string;
            payment_id: string;
            payout: components["schemas"]["RefundPayout"] | null;
            /** @description The policy version that governs this refund (INT-28). */
            policy_version: string;
            reason: components["schemas"]["RefundReason"] | null;
            /** @description The reason in the applicant's words. */
            statement: string | null;
            status: components["schemas"]["RefundStatus"];
            /** @description The last instant at which the application may be submitted, itself included (INT-01). */
            submit_by: components["schemas"]["Instant"];
            /** Format: date-time */
            submitted_at: string | null;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        /** @description What goes back, and how it was reckoned (4.3.1, 4.4.1). */
        RefundAmount: {
            /** @description Used days left out because the service was unusable. */
            days_excluded: number;
            /** @description Days of the paid period. */
            days_total: number;
            /** @description Days that count as used, outage days left out. */
            days_used: number;
            fee: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
        };
        RefundApproval: {
            finding: components["schemas"]["RefundFinding"];
            note?: string;
        };
        /**
         * @description Where the application was submitted (4.2.1).
         * @enum {string}
         */
        RefundChannel: "client" | "website_personal_center";
        /** @description Where the money goes back to (4.4.2, 4.4.3, INT-09). */
        RefundDestination: {
            /** @enum {string} */
            kind: "original" | "same_name_card" | "account_balance";
            /** @description The account as the user knows it, e.g. `Visa •••• 4242`. */
            label: string;
            method: components["schemas"]["PaymentMethodType"];
            payment_method_id?: string | null;
        };
        RefundEvidence: {
            file_id: string | null;
            /** @enum {string} */
            kind: "file" | "system_receipt";
            note: string | null;
        };
        /** @description What the reviewer found. */
        RefundFinding: {
            /** @description Dates in Asia/Shanghai on which the service could not be used, accepted by the reviewer. */
            accepted_unusable_days?: components["schemas"]["LocalDate"][];
            fault: components["schemas"]["Fault"];
        };
        RefundInformationRequest: {
            /**
             * @description ISO 8601 duration within which the user answers; P7D unless given.
             * @default P7D
             */
            answer_by?: string;
            question: string;
        };
        RefundList: {
            data: components["schemas"]["Refund"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description The payout of an approved refund (4.2.3). */
        RefundPayout: {
            attempts: number;
            /** Format: date-time */
            credited_at: string | null;
            /** @description Payment is late after this instant. */
            due_at: components["schemas"]["Instant"];
            due_date: components["schemas"]["LocalDate"];
            /** Format: date-time */
            initiated_at: string | null;
            /**
             * Format: date-time
             * @description Since when the payout waits for the user (INT-07).
             */
            paused_since: string | null;
            /** @description The working days of a year were computed before its schedule was published. */
            provisional: boolean;
        };
        /**
         * @description The closed list of reasons for a refund (4.1.1 to 4.1.5).
         * @enum {string}
         */
        RefundReason: "service_unusable" | "order_error" | "duplicate_payment" | "platform_outage" | "account_abnormal" | "user_cancelled";
        RefundRejection: {
            /**
             * @description The clause on which the rejection rests.
             * @enum {string}
             */
            clause: "4.1.L" | "4.1.1" | "4.1.2" | "4.1.3" | "4.1.4" | "4.1.5" | "4.2.2" | "4.3.1" | "4.3.2" | "4.3.3" | "4.E";
            explanation: string;
            finding?: components["schemas"]["RefundFinding"];
        };
        /** @enum {string} */
        RefundStatus: "draft" | "submitted" | "under_review" | "needs_info" | "approved" | "processing" | "abnormal" | "succeeded" | "failed" | "rejected" | "withdrawn" | "expired" | "closed_no_response";
        /** @description ISO 3166-1 alpha-2 code of the billing region, in capitals. */
        Region: string;
        /** @description An amount that may be negative, as in ledger entries. */
        SignedMoney: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description What every account holds now. In each currency the accounts add up to zero. */
        TrialBalance: {
            accounts: components["schemas"]["AccountBalance"][];
            as_of: components["schemas"]["Instant"];
            /** @constant */
            object: "trial_balance";
            /** @description One per currency, always zero. */
            totals: components["schemas"]["SignedMoney"][];
        };
    };
    responses: never;
    parameters: {
        /** @description Language of texts meant for people: `en` or `zh-CN`. */
        AcceptLanguage: string;
        /** @description The `next_cursor` of the page before. */
        After: string;
        /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
        IdempotencyKey: string;
        /** @description The `ETag` of the object as last read. A changed object answers 412. */
        IfMatch: string;
        /** @description How many objects a page holds. */
        Limit: number;
        /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
        ParleyTimestamp: string;
        /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
        ParleyVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getFileForReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    downloadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    /** @description Always `attachment`, with the name of the file. */
                    "Content-Disposition"?: string;
                    /** @description Always `nosniff`. */
                    "X-Content-Type-Options"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    listLedgerEntries: {
        parameters: {
            query?: {
                account?: string;
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                cause?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryList"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    getTrialBalance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trial balance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    listOutages: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["OutageStatus"];
            };
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of outages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageList"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    declareOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutageDeclaration"];
            };
        };
        responses: {
            /** @description The outage */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outage"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description This Idempotency-Key was used with another body; An outage cannot have this beginning or end; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "outage_interval_invalid" | "validation_failed";
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
    getOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                outage_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outage"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    endOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                outage_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OutageEnd"];
            };
        };
        responses: {
            /** @description The ended outage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outage"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
            /** @description This Idempotency-Key was used with another body; An outage cannot have this beginning or end; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "outage_interval_invalid" | "validation_failed";
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
    listQuotesForReview: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["QuoteStatus"];
                user_id?: string;
            };
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    getQuoteForReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    issueQuote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteTerms"];
            };
        };
        responses: {
            /** @description The quote */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
            /** @description This Idempotency-Key was used with another body; A quote cannot be offered on these terms; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "quote_terms_invalid" | "validation_failed";
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
    reviseQuote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteTerms"];
            };
        };
        responses: {
            /** @description The quote */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
            /** @description This Idempotency-Key was used with another body; The quote was not accepted in time; A quote cannot be offered on these terms; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "quote_expired" | "quote_terms_invalid" | "validation_failed";
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
    withdrawQuote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
    listRefundsForReview: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["RefundStatus"];
            };
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of refunds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    getRefundForReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
    approveRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
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
                "application/json": components["schemas"]["RefundApproval"];
            };
        };
        responses: {
            /** @description The approved refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
            /** @description This Idempotency-Key was used with another body; Nothing would be refunded; More would be refunded than remains of the payment; No refund where the user caused the fault; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "nothing_refundable" | "refund_amount_exceeds_paid" | "refund_fault_user" | "validation_failed";
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
    rejectRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
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
                "application/json": components["schemas"]["RefundRejection"];
            };
        };
        responses: {
            /** @description The rejected refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
    requestRefundInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
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
                "application/json": components["schemas"]["RefundInformationRequest"];
            };
        };
        responses: {
            /** @description The refund, waiting for the applicant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
    startRefundReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Makes the call safe to repeat for 24 hours: the same key with the same body answers the stored response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund under review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            /** @description The request was not made just now; The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_timestamp_skewed" | "unauthenticated";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
                    };
                };
            };
            /** @description The object has changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "precondition_failed";
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
