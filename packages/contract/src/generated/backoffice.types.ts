// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/backoffice/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes for review
         * @description Payments that their payer disputes, or disputed, with the bank or the channel (INT-37); newest first. Filter by `opened` to get those that wait for evidence.
         */
        get: operations["listDisputesForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/disputes/{dispute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dispute for review
         * @description One dispute with its reason, what was answered to it, and how the channel decided.
         */
        get: operations["getDisputeForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/disputes/{dispute_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit evidence on a dispute
         * @description Answers a dispute with a statement and files of the payer's account, and hands both to the channel. It may be added to until `evidence_due_at`, that instant included; without any the channel decides against the platform. Whatever is submitted, the channel alone decides.
         */
        post: operations["submitDisputeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/backoffice/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices for review
         * @description Invoices, newest first. Filter by `reversal_void` to get those whose reversal has to be requested again.
         */
        get: operations["listInvoicesForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice for review
         * @description One invoice with its reversals and its history.
         */
        get: operations["getInvoiceForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/invoices/{invoice_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a void reversal again, as staff
         * @description Requests every reversal anew that came to nothing because the buyer was silent or refused, or because the tax authority did. A business buyer has the whole time to confirm again.
         */
        post: operations["reverseInvoice"];
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
    "/backoffice/v1/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export ledger entries
         * @description All entries that match, in the order in which they were booked, as CSV (RFC 4180) of one reading of the books. Amounts are minor units in two columns, `debit` and `credit`, one of which is empty. Text that a spreadsheet would take for a formula has an apostrophe before it. Refused rather than cut short where more match than one file holds.
         */
        get: operations["exportLedger"];
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
         * @description The balance of every account, by currency, and the total of each currency, which is zero; now, or as it was at an instant, that one included.
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
         * @description Puts on record that the service, or some features of it, could not be used. Every day that the outage touches is left out of the used days of a refund where it hit the region of the order and a feature of its plan (INT-05), and `platform_outage` applications are held against it (4.1.3). With `ends_at` the outage is ended in the same call.
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
    "/backoffice/v1/price_books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the price books
         * @description Every published price book, the one that is in force last first.
         */
        get: operations["listPriceBooksForReview"];
        put?: never;
        /**
         * Publish a price book
         * @description Sets the prices from an instant on. A published book never changes; orders that were made before keep the book that they pin. The book has to price again, by the month and by the year, every plan in every region that the book before it prices.
         */
        post: operations["publishPriceBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/price_books/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a price book
         * @description The prices of one version, or those in force for the word `current`.
         */
        get: operations["getPriceBookForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/price_books/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a price book
         * @description Whether a price book could be published now, by the same rule, with nothing published.
         */
        post: operations["checkPriceBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promotions
         * @description All promotions, those to come and those that are over among them, newest first.
         */
        get: operations["listPromotionsForReview"];
        put?: never;
        /**
         * Publish a promotion
         * @description Publishes a campaign or a promotion by coupon: who may use it, what it gives, how often, and the rule for refunds as data (INT-10). It starts and ends by itself, and never changes in between; coupons are issued apart.
         */
        post: operations["publishPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/promotions/{promotion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a promotion
         * @description One promotion with its rule for refunds and its history.
         */
        get: operations["getPromotionForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/promotions/{promotion_id}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coupons of a promotion
         * @description With how often each was used, newest first.
         */
        get: operations["listCoupons"];
        put?: never;
        /**
         * Issue coupons
         * @description Adds codes to a promotion by coupon: codes of one's own, or so many that are drawn. Each has its own limit beside that of the promotion.
         */
        post: operations["issueCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/promotions/{promotion_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a promotion early
         * @description No order takes it from now on. Orders that hold it keep it, with its price and its rule for refunds (4.3.3).
         */
        post: operations["endPromotion"];
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
    "/backoffice/v1/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reconcile a channel
         * @description Asks a channel what it moved from one instant to another and holds its statement against what was booked: payments, refunds and disputes on which both agree, added up, and every difference with what to do about it. A movement that the two sides date differently is no difference.
         */
        get: operations["getReconciliation"];
        put?: never;
        post?: never;
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
         * @description Reckons the amount from the finding, ends or shortens the paid service (INT-11), fixes the day by which the money must be back (seven working days, INT-06) and hands the payout to the channel. Refused when nothing would be refunded. A part of the amount may be approved, and leaves the service as it is. Where the policy wants four eyes, another member of the staff approves than began the review. Takes the role `refund_reviewer`. The rule of a promotion overrides the ordinary reckoning (4.3.3, INT-10).
         */
        post: operations["approveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/refunds/{refund_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the decisions on a refund for review
         * @description The decisions on the refund as the applicant may read them.
         */
        get: operations["getRefundDecisionForReview"];
        put?: never;
        post?: never;
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
    "/backoffice/v1/refunds/{refund_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the timeline of a refund for review
         * @description The timeline of the refund as the applicant may read it.
         */
        get: operations["getRefundTimelineForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/users/{user_id}/abnormalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was recorded about an account
         * @description Abnormalities of the account, the one recorded last first.
         */
        get: operations["listAbnormalities"];
        put?: never;
        /**
         * Record that an account is abnormal
         * @description Puts on record what happened to an account and by whose fault, as far as that is known. `account_abnormal` refund applications are held against it (4.1.4, INT-38). What the user pays for goes on: nothing is blocked by it. With `ends_at` the account recovers in the same call.
         */
        post: operations["recordAbnormality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/users/{user_id}/abnormalities/{abnormality_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an account has recovered
         * @description The account is as it should be, since `ends_at` or since now. Who caused it may be corrected with it, once that is known.
         */
        post: operations["endAbnormality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backoffice/v1/users/{user_id}/service_credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant service credit
         * @description Goodwill of the platform: the user's next orders and renewals cost that much less (INT-31).
         */
        post: operations["grantServiceCredit"];
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
        /** @description Something that is on record about an account (4.1.4). */
        Abnormality: {
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            description: string;
            /**
             * Format: date-time
             * @description Null while it lasts.
             */
            ends_at: string | null;
            fault: components["schemas"]["AbnormalityFault"];
            id: string;
            kind: components["schemas"]["AbnormalityKind"];
            /** @constant */
            object: "account_abnormality";
            starts_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        AbnormalityEnd: {
            /** @description When it ended; now, unless given. */
            ends_at?: components["schemas"]["Instant"];
            fault?: components["schemas"]["AbnormalityFault"];
        };
        /**
         * @description Whose fault it was, as far as that is known (9.3, INT-38).
         * @enum {string}
         */
        AbnormalityFault: "user" | "platform" | "third_party" | "unknown";
        /**
         * @description What happened to the account (4.1.4).
         * @enum {string}
         */
        AbnormalityKind: "locked" | "misused_by_others" | "data_lost";
        AbnormalityList: {
            data: components["schemas"]["Abnormality"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        AbnormalityRecord: {
            description: string;
            /** @description Until when, where it is already over. */
            ends_at?: components["schemas"]["Instant"];
            fault: components["schemas"]["AbnormalityFault"];
            kind: components["schemas"]["AbnormalityKind"];
            /** @description Since when. Not in the future. */
            starts_at: components["schemas"]["Instant"];
        };
        AccountBalance: {
            account: string;
            /** @description Debits less credits. */
            balance: components["schemas"]["SignedMoney"];
        };
        /**
         * @description Whom the policy speaks of (1.a). Some plans are for enterprises only.
         * @enum {string}
         */
        AccountKind: "individual" | "enterprise";
        Actor: {
            id?: string;
            /** @enum {string} */
            type: "app" | "user" | "staff" | "channel" | "system";
        };
        BusinessBuyer: {
            /** @description The buyer's bank account. */
            account?: string;
            address?: string;
            bank?: string;
            name: string;
            phone?: string;
            /** @description The unified social credit code: 18 characters with their check character. A business needs one. */
            tax_id?: string;
            /** @constant */
            type: "business";
        };
        /** @description Why a channel, or the platform in its place, refused. */
        ChannelFailure: {
            advice: components["schemas"]["FailureAdvice"];
            /** @description The code of the channel, e.g. `NOTENOUGH`; null where the platform refused. */
            channel_code: string | null;
            /**
             * @description The platform's own word for it, the same for every channel.
             * @enum {string}
             */
            code: "channel_refused" | "amount_mismatch" | "revoked" | "account_refused" | "account_unusable" | "card_expired" | "challenge_expired" | "challenge_failed" | "refund_refused";
            detail: string;
            /** @description What the code of the channel stands for; `null` where it stands for nothing that is known. */
            reason: components["schemas"]["FailureReason"] | null;
        };
        /** @description A code by which an order takes a promotion. */
        Coupon: {
            /** @description In capitals. */
            code: string;
            created_at: components["schemas"]["Instant"];
            id: string;
            /** @description Null sets no limit beside that of the promotion. */
            max_redemptions: number | null;
            /** @constant */
            object: "coupon";
            promotion_id: string;
            redemptions: number;
        };
        CouponBatch: {
            data: components["schemas"]["Coupon"][];
        };
        /** @description Letters, digits and hyphens; capitals and small letters are the same. */
        CouponCode: string;
        /** @description Either `codes` or `count`. */
        CouponIssue: {
            /** @description Codes of one's own. */
            codes?: components["schemas"]["CouponCode"][];
            /** @description How many codes to draw. */
            count?: number;
            /** @description Of each code; one unless given. */
            max_redemptions?: number | null;
        };
        CouponList: {
            data: components["schemas"]["Coupon"][];
            has_more: boolean;
            next_cursor: string | null;
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
        Difference: {
            about: components["schemas"]["MovementKind"];
            /** @description What to do about it. */
            advice: string;
            at_channel: components["schemas"]["MovementSide"] | null;
            dispute_id: string | null;
            here: components["schemas"]["MovementSide"] | null;
            /** @enum {string} */
            kind: "missing_here" | "missing_at_channel" | "currency_differs" | "amount_differs" | "state_differs";
            payment_id: string | null;
            /** @description The number that both sides know it by: the payment, the attempt of a refund, or the number of the dispute at the channel. */
            reference: string;
            refund_id: string | null;
        };
        /** @description A payment that its payer disputes with the bank or the channel (INT-37). */
        Dispute: {
            /** @description What the payer disputes; the channel holds it back while it is open. */
            amount: components["schemas"]["Money"];
            /** @description The number of the dispute at the channel. */
            channel_reference: string;
            /** @description What went back twice, by the dispute and by a refund, and is claimed from the channel. */
            claimed_amount: components["schemas"]["Money"];
            /** Format: date-time */
            closed_at: string | null;
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            evidence: components["schemas"]["DisputeEvidence"][];
            /** @description The last instant at which evidence is taken, itself included. */
            evidence_due_at: components["schemas"]["Instant"];
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "dispute";
            order_id: string;
            payment_id: string;
            policy_version: string;
            reason: components["schemas"]["DisputeReason"];
            /** @description What counts as returned to the payer, once the dispute is lost. */
            returned_amount: components["schemas"]["Money"];
            status: components["schemas"]["DisputeStatus"];
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        DisputeEvidence: {
            file_ids: string[];
            statement: string;
            submitted_at: components["schemas"]["Instant"];
        };
        DisputeEvidenceSubmission: {
            /** @description Ids of files among those of the payer's account. */
            file_ids?: string[];
            statement: string;
        };
        DisputeList: {
            data: components["schemas"]["Dispute"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Why the payer disputes the payment; each channel knows some of them.
         * @enum {string}
         */
        DisputeReason: "fraudulent" | "not_received" | "not_as_described" | "duplicate" | "credit_not_processed" | "subscription_canceled";
        /**
         * @description `evidence` once the dispute has been answered; only the channel decides `won` or `lost`.
         * @enum {string}
         */
        DisputeStatus: "opened" | "evidence" | "won" | "lost";
        /**
         * @description What helps: `retry_later`, `new_attempt` at once, `other_method`, `ask_payer` to finish what was begun, or `contact_channel`, which alone knows more.
         * @enum {string}
         */
        FailureAdvice: "retry_later" | "new_attempt" | "other_method" | "ask_payer" | "contact_channel";
        /**
         * @description Why a channel refused, in the same words for all four; the reference has a table of their own codes.
         * @enum {string}
         */
        FailureReason: "insufficient_funds" | "limit_exceeded" | "authentication_failed" | "timed_out" | "cancelled_by_payer" | "account_blocked" | "account_invalid" | "account_expired" | "not_permitted" | "declined" | "trade_closed" | "not_refundable" | "merchant_funds" | "channel_unavailable";
        /**
         * @description Who caused the fault, as the reviewer found (4.3.2).
         * @enum {string}
         */
        Fault: "user" | "platform" | "third_party" | "none";
        FieldError: {
            /** @description The clause that this entry rests on, where a rule judged the field. */
            clause?: string;
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
        FilePurpose: "refund_evidence" | "dispute_evidence";
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
        IndividualBuyer: {
            name: string;
            /** @constant */
            type: "individual";
        };
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC; seconds go to 59, as leap seconds have no place of their own.
         */
        Instant: string;
        /**
         * @description How often a paid plan is paid for (2.S.2). There are two ways.
         * @enum {string}
         */
        Interval: "month" | "year";
        /** @description An invoice (fapiao) over the money that was paid for an order, and what became of it (INT-36). */
        Invoice: {
            /** @description What was paid and not given back when the invoice was requested, tax included (4.4.1). */
            amount: components["schemas"]["Money"];
            buyer: components["schemas"]["InvoiceBuyer"];
            /** @description The refund that did not go through after all, where the invoice puts back what was reversed for it. */
            corrects: string | null;
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            /** @description Where the tax authority sends the document. */
            email: string;
            failure: components["schemas"]["InvoiceFailure"] | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** Format: date-time */
            issued_at: string | null;
            lines: components["schemas"]["InvoiceLine"][];
            net: components["schemas"]["Money"];
            /** @description Number of the invoice, once it is issued. */
            number: string | null;
            /** @constant */
            object: "invoice";
            order_id: string;
            payment_id: string;
            policy_version: string;
            reversals: components["schemas"]["InvoiceReversal"][];
            /** @description What red-letter invoices have taken back of it. */
            reversed_amount: components["schemas"]["Money"];
            status: components["schemas"]["InvoiceStatus"];
            tax: components["schemas"]["Money"];
            /** @description A decimal, e.g. `0.06`. */
            tax_rate: string;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        /** @description To whom the invoice is made out. Only `type` tells which other fields there are. */
        InvoiceBuyer: components["schemas"]["IndividualBuyer"] | components["schemas"]["BusinessBuyer"];
        InvoiceFailure: {
            /** @description The tax authority's own code. */
            code: string;
            detail: string;
        };
        /** @description One line of an invoice; the lines add up to its amount, its net and its tax. */
        InvoiceLine: {
            amount: components["schemas"]["Money"];
            label: string;
            net: components["schemas"]["Money"];
            quantity: number;
            tax: components["schemas"]["Money"];
        };
        InvoiceList: {
            data: components["schemas"]["Invoice"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description A red-letter invoice over money that went back. */
        InvoiceReversal: {
            /** @description What went back, fees deducted; the fee stays invoiced. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description The last instant at which the buyer may confirm, itself included.
             */
            confirm_by: string | null;
            /** @description State of the red-letter confirmation as tax authorities number it: 01 none needed, 02 awaiting the buyer, 04 both confirmed, 05 refused by the buyer, 07 not confirmed in time, 08 withdrawn. Null while it is queued. */
            confirmation_state: ("01" | "02" | "04" | "05" | "07" | "08") | null;
            dispute_id: string | null;
            id: string;
            net: components["schemas"]["Money"];
            /** @description Number of the red-letter invoice, once it is issued. */
            number: string | null;
            /** @enum {string} */
            reason: "service_ended" | "payment_disputed";
            refund_id: string | null;
            requested_at: components["schemas"]["Instant"];
            /** Format: date-time */
            reversed_at: string | null;
            status: components["schemas"]["InvoiceReversalStatus"];
            tax: components["schemas"]["Money"];
            void_reason: ("buyer_silent" | "buyer_refused" | "authority_refused") | null;
        };
        /**
         * @description `queued` until the invoice is issued and no other reversal is under way; `requested` once it is with the tax authority.
         * @enum {string}
         */
        InvoiceReversalStatus: "queued" | "awaiting_buyer" | "requested" | "reversed" | "void" | "withdrawn";
        /**
         * @description `reversing` while a red-letter invoice is on its way, `issued` again once it covers a part, `reversed` once nothing is left; `reversal_void` when one came to nothing and has to be requested again.
         * @enum {string}
         */
        InvoiceStatus: "requested" | "issued" | "failed" | "reversing" | "reversal_void" | "reversed";
        /** @description One line of double-entry bookkeeping. The entries of one posting add up to zero. */
        LedgerEntry: {
            /** @description Where the money is: `channel:<method>`, `wallet:<user id>`, `revenue`, `refund_fees`, `refunds_payable`, `disputes_held`, `chargebacks`, `dispute_claims` or `outside`. */
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
        MatchedTotal: {
            about: components["schemas"]["MovementKind"];
            count: number;
            total: components["schemas"]["SignedMoney"];
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
         * @description What money moved for.
         * @enum {string}
         */
        MovementKind: "payment" | "refund" | "dispute";
        MovementSide: {
            amount: components["schemas"]["Money"];
            /** @description `paid`, `refunded`, or `open`, `won`, `lost` of a dispute; another state where no money moved. */
            state: string;
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
            /** @description Features that could not be used; empty where none could. */
            features: string[];
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
            /** @description Features of plans and add-ons that could not be used, as `GET /v1/plans` names them; leave out where none could. */
            features?: string[];
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
        PolicyClause: {
            id: string;
            text: string;
            title: string;
        };
        /** @description How the platform reads a point that the clauses leave open (10.1). */
        PolicyInterpretation: {
            clauses: string[];
            id: string;
            question: string;
            readings: string[];
            reason: string;
            ruling: string;
        };
        /** @description A published price of a plan or of an add-on, for one interval in one region. */
        Price: {
            interval: components["schemas"]["Interval"];
            /** @description Id of the plan, of its tier where the plan has tiers, or of the add-on. */
            item: string;
            region: components["schemas"]["Region"];
            unit: components["schemas"]["PriceUnit"];
            unit_amount: components["schemas"]["Money"];
        };
        /** @description A published list of prices (2.E). Its prices never change; other prices are another version. */
        PriceBook: {
            add_on_prices: components["schemas"]["Price"][];
            /** @description New orders are priced by it from this instant on. */
            effective_from: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description The instant from which the next published book is in force; null while there is no next one.
             */
            effective_until: string | null;
            id: string;
            /** @constant */
            object: "price_book";
            plan_prices: components["schemas"]["Price"][];
            published_at: components["schemas"]["Instant"];
            regions: components["schemas"]["PricedRegion"][];
            status: components["schemas"]["PriceBookStatus"];
            version: string;
        };
        /** @description A draft that may be published now, as the book that it would be. */
        PriceBookCheck: {
            decision: components["schemas"]["Decision"];
            /** @constant */
            object: "price_book_check";
            price_book: components["schemas"]["PriceBook"];
        };
        /** @description A price book as the staff writes it. It holds every price; nothing is taken over from the book before. */
        PriceBookDraft: {
            add_on_prices?: components["schemas"]["Price"][];
            /** @description Not past */
            effective_from: components["schemas"]["Instant"];
            plan_prices: components["schemas"]["Price"][];
            regions: components["schemas"]["PricedRegion"][];
            version: components["schemas"]["PriceBookVersion"];
        };
        PriceBookList: {
            data: components["schemas"]["PriceBook"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Whether a price book waits for its time, sets the prices of new orders now, or did so before another.
         * @enum {string}
         */
        PriceBookStatus: "upcoming" | "in_force" | "superseded";
        /** @description Name of a price book, which begins with a digit; the day from which it is in force, as a rule. */
        PriceBookVersion: string;
        /** @description A region where the platform sells, and the currency of every price there (2.2). */
        PricedRegion: {
            currency: components["schemas"]["Currency"];
            region: components["schemas"]["Region"];
        };
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
        /**
         * @description What a price is multiplied by: the seats, or nothing.
         * @enum {string}
         */
        PriceUnit: "seat" | "order";
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
        /** @description A published offer. Once published nothing of it changes but its end (2.E, 4.3.3). */
        Promotion: {
            benefit: components["schemas"]["PromotionBenefit"];
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            eligibility: components["schemas"]["PromotionEligibility"];
            /** @description Orders take it before this instant. */
            ends_at: components["schemas"]["Instant"];
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            kind: components["schemas"]["PromotionKind"];
            limits: components["schemas"]["PromotionLimits"];
            name: components["schemas"]["PromotionName"];
            /** @constant */
            object: "promotion";
            policy_version: string;
            /** @description Orders that hold it or were paid with it; one that ended unpaid gave it back. */
            redemptions: number;
            /** @description Null where the promotion says nothing of refunds; `promotion.default_rule` then says how that is read. */
            refund_rule: components["schemas"]["PromotionRefundRule"] | null;
            starts_at: components["schemas"]["Instant"];
            status: components["schemas"]["PromotionStatus"];
            updated_at: components["schemas"]["Instant"];
        };
        /** @description What an order gets: a discount, days added to the paid period, or both. */
        PromotionBenefit: {
            /** @description Taken off, by currency; never more than the price. */
            amount_off: components["schemas"]["Money"][];
            bonus_days: number;
            /** @description Percent of the list price, rounded half up to the minor unit. */
            percent_off: number | null;
        };
        /** @description What an order gets: `percent_off` or `amount_off`, `bonus_days`, or a discount and days together. */
        PromotionBenefitRequest: {
            amount_off?: components["schemas"]["Money"][];
            bonus_days?: number;
            percent_off?: number;
        };
        /** @description What a refund takes back of the promotion. */
        PromotionClawback: {
            /** @description The whole discount is taken off what would go back. */
            coupon: boolean;
            /** @description Bonus days were a gift: the money is reckoned over the days that were paid for, and what is left of the gift is lost. */
            gift_days: boolean;
        };
        /** @description Who may use it, and for what. An empty list sets no limit. */
        PromotionEligibility: {
            account_kinds: components["schemas"]["AccountKind"][];
            /** @description Only for a user who has paid no order yet. */
            first_purchase_only: boolean;
            intervals: components["schemas"]["Interval"][];
            /** @description The least list price of the order, by currency. */
            min_amount: components["schemas"]["Money"][];
            /** @description Ids of plans with a list price. */
            plans: string[];
            regions: components["schemas"]["Region"][];
        };
        /** @description Who may use it, and for what. What is left out sets no limit. */
        PromotionEligibilityRequest: {
            account_kinds?: components["schemas"]["AccountKind"][];
            /** @default false */
            first_purchase_only?: boolean;
            intervals?: components["schemas"]["Interval"][];
            min_amount?: components["schemas"]["Money"][];
            plans?: string[];
            regions?: components["schemas"]["Region"][];
        };
        /**
         * @description How an order comes by it: it names the campaign, or gives the code of a coupon.
         * @enum {string}
         */
        PromotionKind: "campaign" | "coupon";
        /** @description How often it may be used; null sets no limit. */
        PromotionLimits: {
            redemptions: number | null;
            redemptions_per_user: number | null;
        };
        PromotionLimitsRequest: {
            /** @description No limit unless given. */
            redemptions?: number | null;
            /** @description One unless given; null sets no limit. */
            redemptions_per_user?: number | null;
        };
        PromotionList: {
            data: components["schemas"]["Promotion"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        PromotionName: {
            en: string;
            "zh-CN": string;
        };
        PromotionPublication: {
            benefit: components["schemas"]["PromotionBenefitRequest"];
            eligibility?: components["schemas"]["PromotionEligibilityRequest"];
            ends_at: components["schemas"]["Instant"];
            kind: components["schemas"]["PromotionKind"];
            limits?: components["schemas"]["PromotionLimitsRequest"];
            name: components["schemas"]["PromotionName"];
            refund_rule?: components["schemas"]["PromotionRefundRuleRequest"];
            /** @description At once, unless given. */
            starts_at?: components["schemas"]["Instant"];
        };
        /** @description The rule for refunds of orders that were bought by the promotion (4.3.3, INT-10). It overrides 4.3.1 and 4.4.1. */
        PromotionRefundRule: {
            clawback: components["schemas"]["PromotionClawback"];
            /** @description Nothing goes back for reasons on the user's side. */
            non_refundable: boolean;
            prorate_on: components["schemas"]["RefundProrateOn"];
            /** @description Until when something goes back for reasons on the user's side; null sets no limit. */
            refundable_until: components["schemas"]["RefundableUntil"] | null;
        };
        /** @description The rule for refunds. What is left out is not restricted. */
        PromotionRefundRuleRequest: {
            clawback?: {
                /** @default false */
                coupon?: boolean;
                /** @default false */
                gift_days?: boolean;
            };
            /** @default false */
            non_refundable?: boolean;
            /** @default paid */
            prorate_on?: components["schemas"]["RefundProrateOn"];
            refundable_until?: components["schemas"]["RefundableUntil"];
        };
        /** @enum {string} */
        PromotionStatus: "scheduled" | "running" | "ended";
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
        /**
         * @description A channel outside of the platform; the wallet is the platform's own.
         * @enum {string}
         */
        ReconciledChannel: "bank_card" | "alipay" | "wechat_pay";
        /** @description What a channel states against what was booked. */
        Reconciliation: {
            channel: components["schemas"]["ReconciledChannel"];
            differences: components["schemas"]["Difference"][];
            from: components["schemas"]["Instant"];
            /** @description What both sides agree on, by kind and currency. */
            matched: components["schemas"]["MatchedTotal"][];
            /** @constant */
            object: "reconciliation";
            to: components["schemas"]["Instant"];
        };
        Refund: {
            /** @description The reckoning, fixed when the application is submitted and again when it is approved. */
            amount: components["schemas"]["RefundAmount"] | null;
            channel: components["schemas"]["RefundChannel"] | null;
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            destination: components["schemas"]["RefundDestination"];
            /** @description The dispute that froze it last. */
            dispute_id: string | null;
            evidence: components["schemas"]["RefundEvidence"][];
            /** @description The channel's last refusal. */
            failure: components["schemas"]["ChannelFailure"] | null;
            finding: components["schemas"]["RefundFinding"] | null;
            /** @description A dispute of the payment holds it: nothing is decided and nothing is paid (INT-37). */
            frozen: boolean;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "refund";
            opened_at: components["schemas"]["Instant"];
            order_id: string;
            /** @description Less was approved than was reckoned, so the service goes on (INT-11). */
            partial: boolean;
            payment_id: string;
            payout: components["schemas"]["RefundPayout"] | null;
            /** @description The policy version that governs this refund (INT-28). */
            policy_version: string;
            reason: components["schemas"]["RefundReason"] | null;
            /**
             * Format: date-time
             * @description When the target of the review ends; later by the time spent waiting for the applicant (INT-03).
             */
            review_due_at: string | null;
            /** @description The reason in the applicant's words. */
            statement: string | null;
            status: components["schemas"]["RefundStatus"];
            sub_reason: components["schemas"]["RefundSubReason"] | null;
            /** @description The last instant at which the application may be submitted, itself included. It counts from the opening of the draft, the payment or the event complained of, as the policy says (INT-01). */
            submit_by: components["schemas"]["Instant"];
            /** Format: date-time */
            submitted_at: string | null;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        RefundableUntil: {
            /** @description Days after the day of payment, of which the last counts to its end in Asia/Shanghai. */
            days: number;
        };
        /** @description What goes back, and how it was reckoned (4.3.1, 4.4.1). */
        RefundAmount: {
            /** @description What the rule of a promotion took off before `gross`; left out where there is none (4.3.3). */
            clawback?: components["schemas"]["Money"];
            /** @description Used days left out because the service was unusable. */
            days_excluded: number;
            /** @description Days of the paid period, whatever the unit. */
            days_total: number;
            /** @description Days that count as used, outage days left out. */
            days_used: number;
            fee: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            /**
             * @description The unit in which use is counted here (INT-04).
             * @enum {string}
             */
            unit: "second" | "day" | "month";
            /** @description Used units left out because the service was unusable. */
            units_excluded: number;
            /** @description Units of the paid period; 0 of money that bought none. */
            units_total: number;
            /** @description Units that count as used, those left out by an outage not among them. */
            units_used: number;
        };
        RefundApproval: {
            /** @description A part of what was reckoned, before the handling fee; all of it unless given. With less than all of it the service goes on, and the rest may be applied for later (INT-11). */
            amount?: components["schemas"]["Money"];
            finding: components["schemas"]["RefundFinding"];
            note?: string;
        };
        /**
         * @description Where the application was submitted (4.2.1).
         * @enum {string}
         */
        RefundChannel: "client" | "website_personal_center";
        /** @description One decision, as it was taken. */
        RefundDecisionEntry: {
            actor: components["schemas"]["Actor"];
            at: components["schemas"]["Instant"];
            decision: components["schemas"]["Decision"];
            /** @description What was decided on: an event of the state machine of refunds. */
            event: string;
            from: string | null;
            statement: components["schemas"]["RefundStatement"];
            to: string;
        };
        /** @description Every decision taken on a refund, oldest first, with the texts that they cite. */
        RefundDecisionLog: {
            /** @description Each clause that a decision cites, once. */
            clauses: components["schemas"]["PolicyClause"][];
            data: components["schemas"]["RefundDecisionEntry"][];
            /** @description Each interpretation that a decision cites, once. */
            interpretations: components["schemas"]["PolicyInterpretation"][];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            /** @constant */
            object: "refund_decision_log";
            /** @description The policy version that governs this refund (INT-28). */
            policy_version: string;
            refund_id: string;
            status: components["schemas"]["RefundStatus"];
        };
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
            /** @description SHA-256 of the bytes that were submitted, in lower-case hexadecimal. */
            sha256: string | null;
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
            /**
             * Format: date-time
             * @description When the payout became late, which is told once (INT-07).
             */
            breached_at?: string | null;
            /** Format: date-time */
            credited_at: string | null;
            /** @description Payment is late after this instant. */
            due_at: components["schemas"]["Instant"];
            due_date: components["schemas"]["LocalDate"];
            /**
             * Format: date-time
             * @description Since when the money stays here until the invoice of the order is reversed (INT-36).
             */
            held_since: string | null;
            /** Format: date-time */
            initiated_at: string | null;
            /**
             * Format: date-time
             * @description Since when the payout waits for the user or for the end of a dispute (INT-07, INT-37).
             */
            paused_since: string | null;
            /** @description The working days of a year were computed before its schedule was published. */
            provisional: boolean;
            /**
             * Format: date-time
             * @description When money that had been credited came back last, for the account was closed after all (INT-09).
             */
            returned_at?: string | null;
        };
        /**
         * @description What a used day costs: its share of what was paid, or of the list price.
         * @enum {string}
         */
        RefundProrateOn: "paid" | "list";
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
        /** @description A decision told to people, in the language of `Accept-Language`. */
        RefundStatement: {
            /** @description The clauses and interpretations that it rests on. */
            basis: string;
            /** @description The clauses of the decision, and the one for the sake of which reasons are stated (1.b). */
            clauses: string[];
            /** @description What was decided. */
            headline: string;
            /** @description The reckoning, one sentence per step. */
            lines: string[];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            /** @description What the applicant can do now; null where nothing is to be done. */
            next: string | null;
            /** @description All of it, one sentence per line. */
            text: string;
        };
        /** @enum {string} */
        RefundStatus: "draft" | "submitted" | "under_review" | "needs_info" | "approved" | "processing" | "abnormal" | "succeeded" | "failed" | "rejected" | "withdrawn" | "expired" | "closed_no_response";
        /**
         * @description What exactly it is about, from a closed list (4.1.1 to 4.1.5). Each belongs to one reason; a pair that does not belong together is refused with those that do.
         * @enum {string}
         */
        RefundSubReason: "cannot_join" | "feature_missing" | "poor_quality" | "wrong_plan" | "wrong_seats" | "wrong_period" | "platform_mistake" | "same_order_paid_twice" | "same_plan_ordered_twice" | "locked" | "misused_by_others" | "data_lost" | "no_longer_needed" | "other_product" | "too_expensive";
        /** @description Everything that happened to a refund and what lies ahead of it, in order. */
        RefundTimeline: {
            data: components["schemas"]["RefundTimelineEntry"][];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            now: components["schemas"]["Instant"];
            /** @constant */
            object: "refund_timeline";
            policy_version: string;
            refund_id: string;
            status: components["schemas"]["RefundStatus"];
        };
        RefundTimelineEntry: {
            actor: components["schemas"]["Actor"] | null;
            /** @description It has not happened yet. */
            ahead: boolean;
            amount: components["schemas"]["Money"] | null;
            at: components["schemas"]["Instant"];
            clauses: string[];
            interpretations: string[];
            /** @enum {string} */
            kind: "transition" | "channel_attempt" | "pause" | "resumption" | "dispute" | "event" | "notice" | "invoice" | "posting" | "deadline";
            /** @description It rests on working days of a year whose schedule is not published (INT-06). */
            provisional: boolean;
            ref: components["schemas"]["RefundTimelineRef"];
            /** @description The place of its event in the sequence of events. */
            sequence: number | null;
            title: string;
        };
        /** @description What the entry was read from. */
        RefundTimelineRef: {
            id: string;
            /** @description E.g. `event`, `notice`, `invoice`, `posting`, `channel_attempt` or `deadline`. */
            object: string;
        };
        /** @description ISO 3166-1 alpha-2 code of the billing region, in capitals; `EU` where prices are in euro. */
        Region: string;
        /** @description What the platform owes a user in service (INT-31): it pays for orders and renewals, and is never paid out. Kept apart from the wallet, which is the user's money. */
        ServiceCredit: {
            /** @description One per currency; empty where there never was any. */
            balances: components["schemas"]["Money"][];
            /** @description The id of the user, who has one service credit. */
            id: string;
            /** @constant */
            object: "service_credit";
            user_id: string;
        };
        ServiceCreditGrant: {
            /** @description In the currency of the region in which the account is billed. */
            amount: components["schemas"]["Money"];
            /** @description Why, for the books. */
            reason: string;
        };
        /** @description An amount that may be negative, as in ledger entries. */
        SignedMoney: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description What every account holds, or held at an instant. In each currency the accounts add up to zero. */
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
    listDisputesForReview: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                order_id?: string;
                payment_id?: string;
                status?: components["schemas"]["DisputeStatus"];
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
            /** @description A page of disputes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeList"];
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
    getDisputeForReview: {
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
                dispute_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
    submitDisputeEvidence: {
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
                dispute_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeEvidenceSubmission"];
            };
        };
        responses: {
            /** @description The dispute */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
            /** @description The time to answer this dispute is over; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "dispute_evidence_late" | "idempotency_key_reused" | "validation_failed";
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
    listInvoicesForReview: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                order_id?: string;
                status?: components["schemas"]["InvoiceStatus"];
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
            /** @description A page of invoices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
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
    getInvoiceForReview: {
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
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
    reverseInvoice: {
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
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
    listLedgerEntries: {
        parameters: {
            query?: {
                account?: string;
                /** @description All accounts that begin so, e.g. `channel:` or `wallet:`. */
                account_prefix?: string;
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description The object that moved the money. */
                cause?: string;
                currency?: components["schemas"]["Currency"];
                /** @description Only what was booked at this instant or later. */
                from?: components["schemas"]["Instant"];
                /** @description Why money moved, e.g. `refund_paid`. */
                kind?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what was booked before this instant. */
                to?: components["schemas"]["Instant"];
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
    exportLedger: {
        parameters: {
            query?: {
                account?: string;
                /** @description All accounts that begin so, e.g. `channel:` or `wallet:`. */
                account_prefix?: string;
                /** @description The object that moved the money. */
                cause?: string;
                currency?: components["schemas"]["Currency"];
                /** @description Only what was booked at this instant or later. */
                from?: components["schemas"]["Instant"];
                /** @description Why money moved, e.g. `refund_paid`. */
                kind?: string;
                /** @description Entries that the file may hold at most. */
                max_entries?: number;
                /** @description Only what was booked before this instant. */
                to?: components["schemas"]["Instant"];
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
            /** @description The entries */
            200: {
                headers: {
                    /** @description Always `attachment`. */
                    "Content-Disposition"?: string;
                    /** @description Always `nosniff`. */
                    "X-Content-Type-Options"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description More entries match than one file holds; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger_export_too_large" | "validation_failed";
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
            query?: {
                /** @description An instant that is past; now unless given. */
                as_of?: components["schemas"]["Instant"];
                currency?: components["schemas"]["Currency"];
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
            /** @description This Idempotency-Key was used with another body; No plan has this feature; An outage cannot have this beginning or end; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "outage_feature_unknown" | "outage_interval_invalid" | "validation_failed";
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
    listPriceBooksForReview: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
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
            /** @description A page of price books */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBookList"];
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
    publishPriceBook: {
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
                "application/json": components["schemas"]["PriceBookDraft"];
            };
        };
        responses: {
            /** @description The published price book */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBook"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; A price book of this version was published; The price book is not later than one that was published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "price_book_exists" | "price_book_overlaps";
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
            /** @description This Idempotency-Key was used with another body; A plan is paid by the month or by the year; A price book cannot be published with these prices; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "interval_not_offered" | "price_book_invalid" | "validation_failed";
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
    getPriceBookForReview: {
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
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price book */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBook"];
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
    checkPriceBook: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceBookDraft"];
            };
        };
        responses: {
            /** @description The book as it would be published */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBookCheck"];
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
            /** @description A price book of this version was published; The price book is not later than one that was published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "price_book_exists" | "price_book_overlaps";
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
            /** @description A plan is paid by the month or by the year; A price book cannot be published with these prices; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "interval_not_offered" | "price_book_invalid" | "validation_failed";
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
    listPromotionsForReview: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                kind?: components["schemas"]["PromotionKind"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["PromotionStatus"];
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
            /** @description A page of promotions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionList"];
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
    publishPromotion: {
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
                "application/json": components["schemas"]["PromotionPublication"];
            };
        };
        responses: {
            /** @description The promotion */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
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
            /** @description This Idempotency-Key was used with another body; A plan is paid by the month or by the year; A promotion cannot be published on these terms; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "interval_not_offered" | "promotion_terms_invalid" | "validation_failed";
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
    getPromotionForReview: {
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
                promotion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
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
    listCoupons: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
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
            path: {
                promotion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of coupons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponList"];
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
    issueCoupons: {
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
                promotion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponIssue"];
            };
        };
        responses: {
            /** @description The coupons */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponBatch"];
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
            /** @description The object was changed by another call at the same time; A coupon has this code already; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "coupon_code_taken" | "idempotency_in_progress" | "invalid_transition";
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
            /** @description This Idempotency-Key was used with another body; A campaign has no coupons; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "promotion_takes_no_coupons" | "validation_failed";
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
    endPromotion: {
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
                promotion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
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
    getReconciliation: {
        parameters: {
            query: {
                /** @example bank_card */
                channel: components["schemas"]["ReconciledChannel"];
                /** @example 2026-09-01T00:00:00Z */
                from: components["schemas"]["Instant"];
                /**
                 * @description Not included; at most 92 days after `from`.
                 * @example 2026-10-01T00:00:00Z
                 */
                to: components["schemas"]["Instant"];
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
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
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
            /** @description This key may not do that; Another member of the staff has to approve */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_reviewer_must_differ";
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this; A dispute of the payment holds this refund */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition" | "refund_frozen";
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
            /** @description This Idempotency-Key was used with another body; Nothing would be refunded; The promotion by which it was bought allows no refund; More would be refunded than remains of the payment; More would be refunded than the policy allows; No refund where the user caused the fault; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "nothing_refundable" | "promotion_not_refundable" | "refund_amount_exceeds_paid" | "refund_amount_exceeds_reckoned" | "refund_fault_user" | "validation_failed";
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
    getRefundDecisionForReview: {
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
            /** @description The decisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundDecisionLog"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this; A dispute of the payment holds this refund */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition" | "refund_frozen";
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
    getRefundTimelineForReview: {
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
            /** @description The timeline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundTimeline"];
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
    listAbnormalities: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
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
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of abnormalities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbnormalityList"];
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
    recordAbnormality: {
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
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbnormalityRecord"];
            };
        };
        responses: {
            /** @description The abnormality */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Abnormality"];
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
            /** @description The abnormality of an account cannot have this beginning or end; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "abnormality_interval_invalid" | "idempotency_key_reused" | "validation_failed";
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
    endAbnormality: {
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
            path: {
                abnormality_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AbnormalityEnd"];
            };
        };
        responses: {
            /** @description The abnormality, over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Abnormality"];
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
            /** @description The abnormality of an account cannot have this beginning or end; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "abnormality_interval_invalid" | "idempotency_key_reused" | "validation_failed";
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
    grantServiceCredit: {
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
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceCreditGrant"];
            };
        };
        responses: {
            /** @description The service credit afterwards */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCredit"];
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
            /** @description The amount is in another currency; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "currency_mismatch" | "idempotency_key_reused" | "validation_failed";
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
