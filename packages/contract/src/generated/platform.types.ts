// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes
         * @description Payments that their payer disputes, or disputed, with the bank or the channel (INT-37); newest first.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{dispute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dispute
         * @description One dispute with its reason, what was answered to it, and how the channel decided.
         */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Events in the order in which they happened, oldest first, so that a receiver that missed deliveries catches up: pass the sequence last seen as `after_sequence`, or the `next_cursor` of the page before.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description One event, as it was delivered to webhook endpoints.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Evidence for a refund application. The type is read from the bytes: PNG, JPEG, PDF or plain UTF-8 text. At most 5 MiB, and not empty; a file in which the scanner finds malware is not kept. Name the file's id in `evidence` when the application is submitted.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file
         * @description What is known of a file: its name, type, size and checksum. The bytes go to reviewers only.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Invoices, newest first. Filter by `reversal_void` to get those whose reversal has to be requested again.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Request an invoice
         * @description Requests an invoice over what was paid for an order and has not gone back; its amounts and lines follow from the order and cannot be set. The tax authority issues it within seconds, told by `invoice.issued` or `invoice.failed`. An order is invoiced once; after a failure it may be requested again.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description One invoice with its reversals and its history.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}/confirm_reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a reversal as its buyer
         * @description The business buyer agrees, and the red-letter invoice goes to the tax authority. A payout that waited for it goes on once it is issued (INT-36).
         */
        post: operations["confirmReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an invoice as PDF
         * @description The issued invoice, or with `reversal_id` one of its red-letter invoices, as PDF. The same document has the same bytes whenever it is asked for.
         */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}/refuse_reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a reversal as its buyer
         * @description The business buyer does not agree, so the reversal is void. A payout that waited for it goes on waiting until it has been requested again and confirmed (INT-36).
         */
        post: operations["refuseReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}/request_reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a void reversal again
         * @description Requests every reversal anew that came to nothing because the buyer was silent or refused, or because the tax authority did. A business buyer has the whole time to confirm again.
         */
        post: operations["requestReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoice_id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an invoice as XML
         * @description The issued invoice, or with `reversal_id` one of its red-letter invoices, as XML. The same document has the same bytes whenever it is asked for.
         */
        get: operations["getInvoiceXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings
         * @description Meetings, newest first.
         */
        get: operations["listMeetings"];
        put?: never;
        /**
         * Plan a meeting
         * @description Keeps the circumstances of a meeting and its list of participants; a field that would carry what is said or shown in it is refused, wherever it stands (7.5.2, INT-20). How many may take part, for how long, and with which features is judged by what the host may use now, and once more at the start. How many take part is a matter of `max_participants` alone: the free plan allows meetings of many people too, and `multi_party_meeting` is needed where it is named (2.1, 2.2).
         */
        post: operations["scheduleMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a meeting
         * @description The record of one meeting with its history. Readable at any time (3.P.6).
         */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meeting_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a meeting
         * @description Takes back a meeting that has not started.
         */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meeting_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a meeting
         * @description Ends the meeting now, and the recording that runs in it. A meeting on a plan with a time limit ends by itself (INT-30).
         */
        post: operations["endMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meeting_id}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a recording
         * @description Has a meeting recorded that is in progress. It exists because a user asked for it, and is theirs (INT-20). It needs `cloud_recording`, and space for recordings that is not used up.
         */
        post: operations["startRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meeting_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a meeting
         * @description Begins the meeting, also before its time. What the host may use is judged anew, so that a meeting does not start on a plan that has run out.
         */
        post: operations["startMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Orders, newest first.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Make an order
         * @description Prices a plan with its add-ons by the current price book, which the order pins. The payer then confirms the digest of what is shown, and pays within the time that the order stands (INT-32). Basic is free and needs no order; enterprise and flagship are bought by quote: with the id of an accepted quote, the plan, its size and its price are those of the quote, and what is named besides must agree with it (2.S.3). A coupon or a campaign takes its discount off the list price as a line of its own and adds its bonus days to the period; it is held for the order from now on, and given back where the order ends unpaid. The order pins its rule for refunds (4.3.3, INT-10).
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description One order with its price, line by line, and its history.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an order
         * @description Changes what is bought or how it is paid, until the order is confirmed. The price is reckoned anew by the price book that the order pins, and the digest changes: one shown before is stale (3.P.4). A promotion that the order holds is applied anew; give it up with `coupon_code` or `promotion_id` null.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/v1/orders/{order_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Cancels an order that is not paid, unless a payment of it is being processed. A paid order is given back by a refund.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an order
         * @description The payer confirms that what is to be paid is right, by the digest of what was shown (3.P.4). An order that changed since has another digest.
         */
        post: operations["confirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order
         * @description Pays a confirmed order with the method that was confirmed. A channel takes its time: the payment answers `requires_action` with what the payer does next, and its result arrives as an event. The wallet pays at once. After a refusal or a failed payment the order stays payable until it expires.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account that a user pays with.
         */
        get: operations["getPaymentMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method_id}/resend_challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the code of a binding sent again
         * @description Asks the bank for another code, a minute after the last one at the earliest and as long as `sendings_left` is above none (3.1). The event `payment_method.challenge_sent` tells when it is on its way; it takes the place of the one before, with its own time and tries.
         */
        post: operations["resendChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method_id}/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind an account
         * @description The account pays no more. What it paid before still goes back to it when refunded (4.4.2, 4.4.3).
         */
        post: operations["unbindPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the challenge of a binding
         * @description Gives the code that the bank sent to the holder of the card; the right one binds it (3.1). A wrong code uses up a try, and the last one ends the binding as `invalid`: the account then has to be bound anew.
         */
        post: operations["verifyPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Payments, newest first.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment
         * @description One payment with what the payer does next, its result and its history.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the plans
         * @description The four plans from the smallest to the largest, with the prices of the current price book: those of one region, or of all. In a region without prices the list prices are missing and an order is refused (2.2).
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a plan
         * @description One plan, with the prices of the current price book.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the policy
         * @description Every clause and every published interpretation of one policy, in the language of `Accept-Language`. There is one: `fee-management`.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policy_id}/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the parameters of the policy
         * @description What can be set of the policy: type, unit, default, the value in force here and in each ready-made profile, and the interpretation that it varies.
         */
        get: operations["getPolicyParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policy_id}/state_machines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the state machines
         * @description Every lifecycle as the table by which the rules move objects: states, events, the clauses behind each step and what it publishes.
         */
        get: operations["listStateMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price_books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the price books
         * @description Every published price book, the one that is in force last first: upcoming ones, the one in force, and those before it.
         */
        get: operations["listPriceBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price_books/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a price book
         * @description The prices of one version, or those in force for the word `current`. Orders pin the version that they were priced by.
         */
        get: operations["getPriceBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List running campaigns
         * @description Campaigns that an order may name now, newest first. Promotions by coupon are not shown: their codes are given out.
         */
        get: operations["listPromotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions/{promotion_id}": {
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
        get: operations["getPromotion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a promotion
         * @description Says whether a coupon or a campaign applies to an order, and how much would be paid. Runs the rule that makes the order, changes nothing and holds nothing; answers 200 also where it does not apply: `problem` then names the code.
         */
        post: operations["previewPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes
         * @description Quotes, newest first.
         */
        get: operations["listQuotes"];
        put?: never;
        /**
         * Ask for a quote
         * @description Asks the platform for a price of enterprise or of the flagship, for so many seats and for what the user needs. The staff answers with an offer.
         */
        post: operations["requestQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quote_id}": {
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
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quote_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote
         * @description The user takes the offer, naming the revision that was shown. An accepted quote never changes; an order is made of it with its id (2.S.3).
         */
        post: operations["acceptQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recordings
         * @description Recordings, newest first.
         */
        get: operations["listRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{recording_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a recording
         * @description One recording with its history; one that was deleted leaves this record and nothing else.
         */
        get: operations["getRecording"];
        put?: never;
        post?: never;
        /**
         * Delete a recording
         * @description The user deletes a recording that is complete; its space is free again (INT-20).
         */
        delete: operations["deleteRecording"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{recording_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a recording
         * @description Completes the recording. Its length is the time since its start, and its size follows from that.
         */
        post: operations["stopRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Refunds, newest first.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Open a refund
         * @description Opens a draft, by which the user makes known the wish for a refund. The application itself must follow within 48 hours (`submit_by`, INT-01), counted from now unless the policy counts from the payment or the event complained of. A draft that lapses takes no right away: another may be opened. With a session, those apply whom the policy lets: whoever paid, and holders of seats of the subscription by their role (INT-42). The refund stays that of whoever paid.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         * @description One refund with its reckoning, its payout and its history.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the decisions on a refund
         * @description Every decision taken on the refund, from its opening to its payout: who took it, the clauses and interpretations with their texts, the parameters, the arithmetic line by line, and a statement of it for people.
         */
        get: operations["getRefundDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}/destination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name another card of the same person
         * @description Only after the channel reported that the original account cannot take the money, and only a bound card in the name of the payer (INT-09). The payout deadline, paused while waiting, runs on.
         */
        post: operations["updateRefundDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}/provide_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question of the reviewer
         * @description The applicant gives the information that the reviewer asked for; the review goes on.
         */
        post: operations["provideRefundInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the refund application
         * @description The formal application: reason, order information and evidence, in the client or in the personal centre of the website, within 48 hours of opening the draft, that instant included. Fixes the day up to which the service counts as used. Reasons that the platform's own records speak of are held against them: a declared outage (4.1.3), a payment made twice (4.1.2), an abnormality of the account (4.1.4). Everything that is missing or wrong is told at once, field by field; the problem has the code of the first.
         */
        post: operations["submitRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the timeline of a refund
         * @description One ordered list of what happened to the refund and of what lies ahead: its steps with their events, attempts of the channel, pauses, notices, reversals of its invoice, postings of the ledger and deadlines. It is read from what is kept of these; nothing is kept twice.
         */
        get: operations["getRefundTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a refund
         * @description The applicant takes the application back, at any time before approval (INT-11).
         */
        post: operations["withdrawRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a refund
         * @description What a refund of this order would come to if the application were submitted now. Runs the same rule as the real submission and approval, changes nothing, and answers 200 also when nothing would be refunded: `problem` then names the code. Lines of the reckoning are in `decision.steps`.
         */
        post: operations["previewRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Subscriptions, newest first.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description One paid period. Subscriptions are opened by the payment of an order alone; there is no call that opens one.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/cancel_change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a change back
         * @description Takes back what is scheduled for the next period, or the order of a change that is not paid yet.
         */
        post: operations["cancelChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a subscription
         * @description What costs more is paid by the difference of the days that are left, by an order of its own, and takes effect with its payment. What costs less takes effect with the next period, or now against service credit where the operator says so (INT-34).
         */
        post: operations["changeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/disable_auto_renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a subscription not renewed any more
         * @description At any time. The paid period runs to its end; one that charges failed for ends at once. A charge that its channel is working on is the last: if it succeeds it buys its period, and no other follows (INT-33).
         */
        post: operations["disableAutoRenew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/enable_auto_renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a subscription renewed by itself
         * @description The payer agrees to what the preview showed, by its digest (3.P.4). A bound card, a bound WeChat Pay account or the wallet is then charged for each next period, announced five days before (INT-33). Called again it changes the account; while charges fail, the new account is charged at once.
         */
        post: operations["enableAutoRenew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/preview_change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change
         * @description What a change of plan, seats, add-ons or interval would cost and when it would take effect, line by line (INT-34).
         */
        post: operations["previewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the renewal
         * @description What the next period would cost by the prices of today, or what was announced already, when the user would be told, and when it would be charged. Its digest is what the payer confirms to have the subscription renewed by itself (INT-33).
         */
        get: operations["previewRenewal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who uses a seat
         * @description Newest first.
         */
        get: operations["listSeats"];
        put?: never;
        /**
         * Give a seat to a user
         * @description The user may use what the plan grants as long as the subscription lasts. As many users as there are seats, one of them for whoever bought it.
         */
        post: operations["assignSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription_id}/seats/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a seat back
         * @description The user goes on with what is theirs without it; the seat is free for somebody else.
         */
        delete: operations["unassignSeat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Accounts, newest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Open an account
         * @description Opens an account on the basic plan, which every account has for free. Only the registration data named here is taken; any other field is refused (7.5.1).
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account. The session of a user finds that user's own account only.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Changes registration data. A new billing region holds for orders made from then on; an order keeps the region that it was priced for, and a subscription the region of its present period (INT-35).
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v1/users/{user_id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a user may use
         * @description The free plan, which every account has, together with the plans and add-ons of the active subscriptions, and what of it may not be used now and why: the terms come before the use (9.2). Readable at any time (3.P.6).
         */
        get: operations["getEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a user was told
         * @description The notices of a user by every channel, newest first. The personal centre shows those of `website_notice`.
         */
        get: operations["listUserNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/payment_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of a user
         * @description The accounts that a user has bound or recorded, newest first.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Bind an account to pay with
         * @description Binds a bank card or a WeChat Pay account, without which neither pays (3.1, 3.3). An Alipay account needs no binding (3.2) but may be recorded, so that a refund finds its way back. The channel has the last word: `binding` turns into `bound` or `invalid`, told by an event; some banks ask the holder for a code first, which `challenge` tells of. A card becomes `invalid` when its last month is over. The wallet is opened instead of bound.
         */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/personal_center": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the personal centre of a user
         * @description Balances, what the user may use, subscriptions, orders, refunds and what falls due next, all of one moment. Readable at any time, also while the user may use nothing (3.P.6).
         */
        get: operations["getPersonalCenter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/service_credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the service credit of a user
         * @description Its balance by currency. Readable at any time (3.P.6).
         */
        get: operations["getServiceCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/service_credit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what moved the service credit
         * @description Newest first.
         */
        get: operations["listServiceCreditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session for a user
         * @description Answers a token with which the user's own client calls the personal centre for one hour. It sees and touches that user's objects only.
         */
        post: operations["createUserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/terms_acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a user accepted
         * @description The records of a user's acceptances, newest first.
         */
        get: operations["listTermsAcceptances"];
        put?: never;
        /**
         * Accept the terms
         * @description Records that the user read and accepted a version of the terms, as must happen before the service is used (9.2). Every call is a record of its own.
         */
        post: operations["acceptTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the wallet of a user
         * @description The wallet with its balance, which may be looked at at any time (3.P.6). 404 where the user has opened none.
         */
        get: operations["getWallet"];
        put?: never;
        /**
         * Open the wallet of a user
         * @description Once opened, the wallet pays directly from its balance (3.4). A user has one wallet, in the currency of the user's region.
         */
        post: operations["openWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/wallet/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the wallet of a user
         * @description An empty wallet is closed: it pays no more and takes no money. A refund that would have gone into it goes elsewhere, as the operator says (INT-09). It may be opened again.
         */
        post: operations["closeWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/wallet/top_ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put money into the wallet
         * @description Adds to the balance at once.
         */
        post: operations["topUpWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/wallet/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money out of the wallet
         * @description Takes from the balance at once; never more than there is.
         */
        post: operations["withdrawFromWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_deliveries/{webhook_delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook delivery
         * @description One delivery with every try: what was answered, how fast, and what went wrong.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_deliveries/{webhook_delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an event again
         * @description Begins the ladder of tries anew, at once, with the same `webhook-id`.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Endpoints, newest first, without deleted ones.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Names an address to which events are posted, signed as Standard Webhooks prescribe. It is challenged at once (`WebhookChallenge`) and gets events from then on once it has answered. The secret is in this answer only.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description One endpoint; of its secret the last four characters.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Ends deliveries to it, those under way included. It is not found afterwards.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes the address, the types of events, or whether events are sent. A new address, and an endpoint that is enabled again, is challenged first.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of an endpoint
         * @description Deliveries, newest first.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver all events again since one
         * @description Delivers every event after the one named that this endpoint asks for, whether or not it was delivered before, with the `webhook-id` that it had. Events of which the endpoint got no delivery, because it was disabled or did not exist, get one. A call takes up to 200 events of the sequence.
         */
        post: operations["redeliverWebhooksSince"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/rotate_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Makes a new secret. The old one stays valid for 24 hours, in which deliveries carry both signatures.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Challenge a webhook endpoint again
         * @description Sends a new challenge, for an endpoint that did not answer the last one.
         */
        post: operations["verifyWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "account.abnormal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something is on record about an account
         * @description Rests on 4.1.4, 9.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onAccountAbnormal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account was opened
         * @description Rests on 1.a, 7.5.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onAccountCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account is as it should be again
         * @description Rests on 4.1.4, 9.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onAccountRecovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The registration data of an account changed
         * @description Rests on 7.5.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "balance.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A balance in the personal centre changed
         * @description Rests on 3.P.6. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onBalanceChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dispute.evidence_submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff answered the dispute
         * @description Rests on 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onDisputeEvidenceSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dispute.lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The channel decided for the payer; the amount counts as returned
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onDisputeLost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dispute.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payer disputes a payment
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onDisputeOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dispute.won": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The channel decided for the platform
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onDisputeWon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "entitlements.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the user may use has changed
         * @description Rests on 3.P.5, 3.P.6, 9.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onEntitlementsChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The tax authority refused the invoice; it may be requested again
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The tax authority issued the invoice
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An invoice was requested
         * @description Rests on 3.P.5, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.reversal_awaiting_buyer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The business buyer has to confirm a reversal
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceReversalAwaitingBuyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.reversal_requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money goes back and is to be taken off the invoice
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceReversalRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.reversal_void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A reversal came to nothing: not confirmed, refused or withdrawn
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceReversalVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.reversed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A red-letter invoice was issued
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onInvoiceReversed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting does not take place
         * @description Rests on 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onMeetingCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting is over, by its host or by the time limit of the plan
         * @description Rests on 2.1, 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onMeetingEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting was planned
         * @description Rests on 2.1, 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onMeetingScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting began
         * @description Rests on 2.1, 2.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onMeetingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user cancelled an order before paying
         * @description Rests on 3.P.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payer confirmed what will be paid
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was made
         * @description Rests on 3.P.2, 2.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was not paid in time
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.late_payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money came for an order that had ended
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderLatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order is paid
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.partially_refunded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A part of the payment went back
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderPartiallyRefunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.refund_returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payer's account sent a refund back
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderRefundReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.refunded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payment went back to its end
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOrderRefunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "outage.declared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An outage was declared
         * @description Rests on 4.1.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOutageDeclared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "outage.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An outage ended
         * @description Rests on 4.1.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onOutageEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.binding_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user asked to bind an account
         * @description Rests on 3.1, 3.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentMethodBindingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.bound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The channel accepted the account
         * @description Rests on 3.1, 3.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentMethodBound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.challenge_sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bank sent a code to the holder
         * @description Rests on 3.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentMethodChallengeSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card expires within thirty days
         * @description Rests on 3.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentMethodExpiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.invalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The account pays no more: `failure` says why
         * @description Rests on 3.1, 3.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentMethodInvalid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.unbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user unbound the account
         * @description Rests on 3.1, 3.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentMethodUnbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The unpaid trade was closed at the channel
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was created
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.duplicate_detected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The order had been paid already
         * @description Rests on 4.1.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentDuplicateDetected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payment failed; the order stays payable
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payer has begun to pay
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentProcessing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.requires_action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payer has to act
         * @description Rests on 3.P.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentRequiresAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The channel took the payment back
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The money has arrived
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPaymentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "price_book.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The staff published a price book
         * @description Rests on 2.2, 2.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPriceBookPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "promotion.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A promotion is over
         * @description Rests on 2.E, 4.3.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPromotionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "promotion.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A promotion runs from now on
         * @description Rests on 2.E, 4.3.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onPromotionStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user accepted the offer
         * @description Rests on 2.E, 2.S.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onQuoteAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer was not accepted in time
         * @description Rests on 2.S.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onQuoteExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer ends soon: in three days, or half-way where it is open for less than six
         * @description Rests on 2.S.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onQuoteExpiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The staff made an offer or revised it
         * @description Rests on 2.S.3, 2.S.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onQuoteIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user asked for a quote
         * @description Rests on 2.3, 2.4, 2.S.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onQuoteRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quote.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The staff took a quote back
         * @description Rests on 2.S.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onQuoteWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user deleted the recording
         * @description Rests on 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRecordingDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recording was deleted at the end of its retention
         * @description Rests on 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRecordingExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user has the meeting recorded
         * @description Rests on 2.2, 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRecordingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recording is complete
         * @description Rests on 2.2, 7.5.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRecordingStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.abnormal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The original account cannot take the money
         * @description Rests on 4.4.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundAbnormal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The refund was approved
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.attempt_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The channel closed a refund attempt
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundAttemptFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant did not answer in time
         * @description Rests on 4.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.destination_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payer named another card of their own
         * @description Rests on 4.4.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundDestinationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.draft_expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft was not submitted in time
         * @description Rests on 4.2.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundDraftExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.draft_opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund draft was opened
         * @description Rests on 4.2.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundDraftOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payout failed for good
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.frozen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dispute of the payment holds the refund
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundFrozen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.info_provided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant answered
         * @description Rests on 4.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundInfoProvided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.info_requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reviewer asked for more
         * @description Rests on 4.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundInfoRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The refund was handed to the channel
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundProcessing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The refund was rejected
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.review_overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The review took longer than its target
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundReviewOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.review_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff began the review
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundReviewStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.sla_breached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The money was not back by the due date
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundSlaBreached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The application was submitted
         * @description Rests on 4.2.1, 4.2.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The money is back
         * @description Rests on 4.2.3, 4.4.2, 4.4.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.unfrozen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The dispute is over and the refund goes on
         * @description Rests on 4.2.3, 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundUnfrozen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant withdrew
         * @description Rests on 4.2.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onRefundWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sandbox.fault_injected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A fault of the sandbox's plan was injected
         * @description Rests on . Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSandboxFaultInjected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "service_credit.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The service credit of a user has changed
         * @description Rests on 3.P.6. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onServiceCreditChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A paid order opened a subscription
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.auto_renew_disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The subscription is not renewed any more
         * @description Rests on 3.P.6. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionAutoRenewDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.auto_renew_enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user has the subscription renewed by itself
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionAutoRenewEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.change_applied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The period began with what was scheduled
         * @description Rests on 2.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionChangeApplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.change_scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next period will be of something else
         * @description Rests on 2.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionChangeScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund ended the subscription
         * @description Rests on 4.3.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The paid period is over
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.past_due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The charge for the next period failed; the grace begins
         * @description Rests on 3.P.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionPastDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next period was paid within the grace
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionRecovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.reinstated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No money went back; the subscription goes on
         * @description Rests on 4.2.3. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionReinstated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewal_upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The charge for the next period is announced
         * @description Rests on 2.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionRenewalUpcoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next period is paid
         * @description Rests on 3.P.5. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionRenewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.terminated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The subscription was terminated before its end
         * @description Rests on 4.4.1. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionTerminated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The subscription is of something else now
         * @description Rests on 2.E. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onSubscriptionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "terms.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user accepted a version of the terms
         * @description Rests on 9.2. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onTermsAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wallet.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user closed the wallet
         * @description Rests on 3.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWalletClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wallet.credited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The wallet received money
         * @description Rests on 3.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWalletCredited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wallet.debited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The wallet paid
         * @description Rests on 3.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWalletDebited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wallet.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user opened the wallet
         * @description Rests on 3.4. Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWalletOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An endpoint gets no events any more
         * @description Rests on . Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWebhookEndpointDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An endpoint answered its challenge and gets events now
         * @description Rests on . Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWebhookEndpointVerified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.delivery_exhausted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event could not be delivered in any try
         * @description Rests on . Signed as Standard Webhooks prescribe; delivered at least once.
         */
        post: operations["onWebhookDeliveryExhausted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Whether the entitlements may be used, apart from what was paid for: `restricted` turns single features off, `blocked` all meeting features. Under both the user still reads, asks for refunds and reaches the support (INT-44).
         * @enum {string}
         */
        Access: "enabled" | "restricted" | "blocked";
        /** @description Something that keeps a user from features that were granted (INT-44). */
        AccessReason: {
            /**
             * @description `terms_required`: the terms were never accepted. `terms_lapsed`: a material change of them was not accepted in time (INT-39). `sanction`: a measure of the platform.
             * @enum {string}
             */
            cause: "terms_required" | "terms_lapsed" | "sanction";
            clauses: string[];
            interpretations: string[];
            /**
             * Format: date-time
             * @description When it ends by itself; null where somebody has to do something.
             */
            until: string | null;
        };
        /**
         * @description Whom the policy speaks of (1.a). Some plans are for enterprises only.
         * @enum {string}
         */
        AccountKind: "individual" | "enterprise";
        /**
         * @description `abnormal` says that something is on record about the account (4.1.4); what the user pays for goes on.
         * @enum {string}
         */
        AccountStatus: "active" | "abnormal";
        Actor: {
            id?: string;
            /** @enum {string} */
            type: "app" | "user" | "staff" | "channel" | "system";
        };
        /** @description A function or service that is bought on top of a plan (2.S.2). */
        AddOn: {
            id: string;
            /** @description In the language of `Accept-Language`. */
            name: string;
            prices: components["schemas"]["Price"][];
        };
        /** @description Ids of add-ons of the plan. */
        AddOnIds: string[];
        AnnouncedRenewal: {
            amount: components["schemas"]["Money"];
            at: components["schemas"]["Instant"];
            /** @description What the same choice cost in the present period; null where it was not for sale. */
            previous_amount: components["schemas"]["Money"] | null;
            price_book_version: string;
            /** @description Whether the same choice cost something else in the present period. */
            price_changed: boolean;
        };
        AutoRenewal: {
            /** @description The digest that the renewal's preview showed. */
            mandate_digest?: string;
            method: components["schemas"]["PaymentMethodType"];
            /** @description The bound account; the only one of its kind unless given. */
            payment_method_id?: string;
        };
        /** @description A code that the bank sent to the holder, to be given back by `verify` (3.1). It is good for five minutes and three tries. It can be sent three times in all, a minute apart; every sending is a new code. */
        BindingChallenge: {
            /** @description Where the code went, most of it hidden, e.g. `+86 138****0000`. */
            destination: string;
            expires_at: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "sms_code";
            /** @description From when on another code may be asked for; `null` where none may. */
            resend_at: components["schemas"]["Instant"] | null;
            /** @description How often a code may still be sent. */
            sendings_left: number;
            sent_at: components["schemas"]["Instant"];
            /** @description How many codes may still be tried. */
            tries_left: number;
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
        CardBank: {
            /** @description A short name that stays, e.g. `icbc`. */
            code: string;
            /** @description The name for people. */
            name: {
                en: string;
                "zh-CN": string;
            };
        };
        /** @description The last month in which the card is good. Needed for `bank_card`. */
        CardExpiry: {
            month: number;
            year: number;
        };
        /**
         * @description Whose money a card pays with (3.1); `unknown` where the channel does not know.
         * @enum {string}
         */
        CardFunding: "credit" | "debit" | "unknown";
        ChallengeAnswer: {
            /** @description The code as the holder read it. */
            code: string;
        };
        /**
         * @description `paid`: now, once the difference is paid. `credited`: now, the difference going to the service credit. `scheduled`: with the next period.
         * @enum {string}
         */
        ChangeEffect: "paid" | "credited" | "scheduled";
        ChangeOrder: {
            add_ons?: components["schemas"]["AddOnIds"];
            /**
             * @description When. Unless given, what costs more takes effect now, and what costs less with the next period; a smaller plan takes effect now only where the operator gives service credit for it (INT-34). Another interval begins with the next period.
             * @enum {string}
             */
            at?: "now" | "period_end";
            entry: components["schemas"]["Entry"];
            interval?: components["schemas"]["Interval"];
            /** @description How the difference would be paid. */
            method: components["schemas"]["PaymentMethodType"];
            plan_id?: string;
            seats?: components["schemas"]["Seats"];
            /** @description A service tier; none unless given, where the plan is to be another. */
            tier?: string;
            /**
             * @description Lets service credit pay as much of it as there is (INT-31).
             * @default false
             */
            use_service_credit?: boolean;
        };
        /** @description What a change would cost and do (INT-34). The change itself is decided by the same rule. */
        ChangePreview: {
            add_ons: string[];
            /** @description What is to be paid now. */
            amount: components["schemas"]["Money"];
            /** @description What goes to the service credit. */
            credit: components["schemas"]["Money"];
            /** @description Days of it that the new terms have, today included; 0 where they begin later. */
            days_left: number;
            /** @description Days of the present period. */
            days_total: number;
            decision: components["schemas"]["Decision"];
            effect: components["schemas"]["ChangeEffect"];
            effective_on: components["schemas"]["LocalDate"];
            interval: components["schemas"]["Interval"];
            lines: components["schemas"]["PriceLine"][];
            /** @constant */
            object: "change_preview";
            plan_id: string;
            price_book_version: string;
            seats: number;
            subscription_id: string;
            /** @description The service tier of the plan, where it has tiers (2.S.4). */
            tier: string | null;
        };
        /** @description What is to be otherwise; what is left out stays as it is. */
        ChangeWish: {
            add_ons?: components["schemas"]["AddOnIds"];
            /**
             * @description When. Unless given, what costs more takes effect now, and what costs less with the next period; a smaller plan takes effect now only where the operator gives service credit for it (INT-34). Another interval begins with the next period.
             * @enum {string}
             */
            at?: "now" | "period_end";
            interval?: components["schemas"]["Interval"];
            plan_id?: string;
            seats?: components["schemas"]["Seats"];
            /** @description A service tier; none unless given, where the plan is to be another. */
            tier?: string;
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
        /** @description Letters, digits and hyphens; capitals and small letters are the same. */
        CouponCode: string;
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
        /** Format: email */
        Email: string;
        /** @description What a user may use now: the free plan, and what was paid for on top of it (2.1 to 2.4). */
        Entitlements: {
            access: components["schemas"]["Access"];
            /** @description Why `access` is not `enabled`. */
            access_reasons: components["schemas"]["AccessReason"][];
            /** @description Granted, and not to be used for as long as the reasons last. */
            blocked_features: string[];
            /** @description Everything that the plans and add-ons grant, from all sources. What of it may not be used now is in `blocked_features`. */
            features: string[];
            /** @description The id of the user, who has one set of entitlements. */
            id: string;
            /** @description The widest limits of all sources. */
            limits: components["schemas"]["PlanLimits"];
            /** @constant */
            object: "entitlements";
            /** @description The highest plan that applies. */
            plan_id: string;
            sources: components["schemas"]["EntitlementSource"][];
            user_id: string;
        };
        /** @description Where features come from. */
        EntitlementSource: {
            add_ons: string[];
            /**
             * @description `seat` is one of somebody else's subscription.
             * @enum {string}
             */
            kind: "free_plan" | "subscription" | "seat";
            plan_id: string;
            seats: number;
            subscription_id: string | null;
            /** @description The service tier of the plan, where it has tiers (2.S.4). */
            tier: string | null;
            /**
             * Format: date-time
             * @description When this source runs out; null for the free plan.
             */
            until: string | null;
        };
        /**
         * @description Where the user bought (3.P.1).
         * @enum {string}
         */
        Entry: "personal_center" | "purchase_page";
        /** @description Something that happened to an object. `sequence` has no gaps within a sandbox; `GET /v1/events` replays what a receiver missed. */
        Event: {
            api_version: string;
            data: {
                /** @description The object as it was right after the event. */
                object: {
                    [key: string]: unknown;
                };
                /** @description The fields that the event changed, with the values they had before. */
                previous: {
                    [key: string]: unknown;
                } | null;
            };
            id: string;
            /** @constant */
            object: "event";
            policy: {
                clauses: string[];
                interpretations: string[];
                version: string;
            };
            sequence: number;
            /** @description When it happened by the clock of the sandbox. */
            timestamp: components["schemas"]["Instant"];
            /** @description What happened, e.g. `refund.succeeded`. */
            type: string;
        };
        EventList: {
            data: components["schemas"]["Event"][];
            has_more: boolean;
            next_cursor: string | null;
        };
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
        /** @description One fault as it was injected. A sandbox tells of each by an event, after the call or the try that it broke; an answer that was broken names the fault in `Parley-Fault`. */
        FaultInjection: {
            at: components["schemas"]["Instant"];
            /** @description The type of the effect, e.g. `drop_response`. */
            effect: string;
            event_type: string | null;
            fault_id: string;
            id: string;
            /** @description The method of the request; `null` for a delivery. */
            method: string | null;
            /** @constant */
            object: "fault_injection";
            /** @description The operationId; `null` for a delivery or a path of no operation. */
            operation: string | null;
            /** @description The path of the request; `null` for a delivery. */
            path: string | null;
            webhook_endpoint_id: string | null;
            /** @description The id of the event that was being delivered; `null` for a request. */
            webhook_id: string | null;
        };
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
        FileUpload: {
            /** @description PNG, JPEG, PDF or plain UTF-8 text, at most 5 MiB. */
            file: string;
            purpose: components["schemas"]["FilePurpose"];
            /** @description Whose evidence it is. Required with a secret key; a session uploads for its own user. */
            user_id?: string;
        };
        /** @description Post these fields to this page of the channel from the payer's browser. */
        FormAction: {
            fields: {
                [key: string]: string;
            };
            /** @constant */
            type: "form";
            url: string;
        };
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
        InvoiceCreate: {
            buyer: components["schemas"]["InvoiceBuyer"];
            /** Format: email */
            email: string;
            order_id: string;
        };
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
        /**
         * Format: date
         * @description A calendar date in Asia/Shanghai.
         */
        LocalDate: string;
        /**
         * @description The language in which the user reads notices.
         * @enum {string}
         */
        Locale: "en" | "zh-CN";
        /** @description The record of a meeting: its circumstances and the list of participants, and nothing of what was said or shown in it (7.5.2, INT-20). */
        Meeting: {
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            /** @description As planned. */
            duration_minutes: number;
            /** Format: date-time */
            ended_at: string | null;
            /**
             * @description Who ended it; null before the end.
             * @enum {string|null}
             */
            ended_by: "user" | "time_limit" | null;
            /**
             * Format: date-time
             * @description When the platform ends it because of `max_meeting_minutes`; null without a limit.
             */
            ends_by: string | null;
            /** @description Everybody who takes part, the host included. */
            expected_participants: number;
            /** @description What the meeting makes use of besides the call itself. */
            features: string[];
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "meeting";
            /** @description The list, without the host. */
            participants: components["schemas"]["MeetingParticipant"][];
            policy_version: string;
            /** @description The recording that is running. */
            recording_id: string | null;
            /** Format: date-time */
            started_at: string | null;
            /** @description As planned. */
            starts_at: components["schemas"]["Instant"];
            status: components["schemas"]["MeetingStatus"];
            updated_at: components["schemas"]["Instant"];
            /** @description The host, by whose entitlements the meeting is judged. */
            user_id: string;
        };
        MeetingGuest: {
            display_name: string;
            /** @description The account, where the participant has one here. */
            user_id?: string;
        };
        MeetingList: {
            data: components["schemas"]["Meeting"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description Somebody on the list of participants (7.5.2). */
        MeetingParticipant: {
            display_name: string;
            /** @description The account, where the participant has one here. */
            user_id: string | null;
        };
        MeetingPlan: {
            duration_minutes: number;
            /** @description Everybody who is to take part, the host included. Those on the list and the host are counted in any case. */
            expected_participants?: number;
            /**
             * @description What the meeting makes use of besides the call itself, e.g. `live_streaming`.
             * @default []
             */
            features?: string[];
            /**
             * @description The list of participants, without the host.
             * @default []
             */
            participants?: components["schemas"]["MeetingGuest"][];
            /** @description Now unless given. */
            starts_at?: components["schemas"]["Instant"];
            /** @description The host. */
            user_id: string;
        };
        /** @enum {string} */
        MeetingStatus: "scheduled" | "in_progress" | "ended" | "cancelled";
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
        /** @description What the payer does next (3.P.3). Only `type` tells which other fields there are. */
        NextAction: components["schemas"]["NoAction"] | components["schemas"]["RedirectAction"] | components["schemas"]["QrCodeAction"] | components["schemas"]["FormAction"];
        /** @description Nothing; the channel or the wallet does the rest. */
        NoAction: {
            /** @constant */
            type: "none";
        };
        /** @description What a user was told by one channel, word for word. The same news by two channels is two notices. */
        Notice: {
            /** @description Files that came with it; e-mail alone has them. */
            attachments: components["schemas"]["NoticeAttachment"][];
            channel: components["schemas"]["NoticeChannel"];
            /** @description The clauses that the notice rests on. */
            clauses: string[];
            /** @description When it was sent. */
            created_at: components["schemas"]["Instant"];
            /** @description The event that the user was told of. */
            event_id: string;
            event_type: string;
            id: string;
            links: components["schemas"]["NoticeLink"][];
            locale: components["schemas"]["Locale"];
            /** @constant */
            object: "notice";
            object_id: string;
            policy_version: string;
            /** @description The address, for e-mail. Null for the other channels, which reach the user by the account. */
            recipient: string | null;
            text: string;
            title: string;
            type: components["schemas"]["NoticeType"];
            user_id: string;
        };
        NoticeAttachment: {
            content: string;
            media_type: string;
            name: string;
        };
        /**
         * @description The way a notice takes to the user.
         * @enum {string}
         */
        NoticeChannel: "client_prompt" | "website_notice" | "email" | "sms";
        NoticeLink: {
            label: string;
            /** @description A page of a payment channel, or a path in the personal centre, e.g. `/personal_center/refunds/ref_…`. */
            url: string;
        };
        NoticeList: {
            data: components["schemas"]["Notice"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description What a notice is about.
         * @enum {string}
         */
        NoticeType: "welcome" | "account_abnormal" | "account_recovered" | "terms_accepted" | "payment_received" | "payment_action_required" | "payment_failed" | "duplicate_payment" | "late_payment" | "order_expired" | "quote_issued" | "quote_expiring" | "quote_expired" | "payment_method_challenge" | "payment_method_bound" | "payment_method_expiring" | "payment_method_invalid" | "wallet_opened" | "wallet_closed" | "wallet_credited" | "subscription_activated" | "subscription_expired" | "subscription_ended" | "subscription_reinstated" | "subscription_changed" | "change_scheduled" | "change_applied" | "auto_renew_enabled" | "auto_renew_disabled" | "renewal_upcoming" | "subscription_renewed" | "subscription_recovered" | "renewal_failed" | "refund_destination_updated" | "refund_draft_opened" | "refund_draft_expired" | "refund_submitted" | "refund_withdrawn" | "refund_review_overdue" | "refund_info_requested" | "refund_closed" | "refund_rejected" | "refund_approved" | "refund_abnormal" | "refund_succeeded" | "refund_failed" | "refund_payout_overdue" | "refund_frozen" | "refund_unfrozen" | "subscription_terminated" | "dispute_opened" | "dispute_won" | "dispute_lost" | "invoice_issued" | "invoice_failed" | "invoice_reversal_awaiting_buyer" | "invoice_reversed" | "invoice_reversal_void" | "recording_expired";
        /** @description What a user means to buy, at the price of one price book, and what became of it. */
        Order: {
            add_ons: string[];
            /** @description The sum of the lines; exactly this is paid (2.E). */
            amount: components["schemas"]["Money"];
            /** @description SHA-256 over what the payer confirms: amount, currency, method, plan, tier, interval, seats, add-ons, price book and promotion (3.P.4). It changes with any of them. */
            confirmation_digest: string;
            created_at: components["schemas"]["Instant"];
            /** @description How the order was priced. */
            decision: components["schemas"]["Decision"];
            entry: components["schemas"]["Entry"];
            /** @description An order unpaid at this instant expires (INT-32). */
            expires_at: components["schemas"]["Instant"];
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            interval: components["schemas"]["Interval"];
            lines: components["schemas"]["PriceLine"][];
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "order";
            /** @description The payment that paid the order; null where service credit paid it all. */
            paid_by: string | null;
            plan_id: string;
            /** @description The policy version that governs this order (INT-28). */
            policy_version: string;
            /** @description The prices by which the order was reckoned. */
            price_book_version: string;
            promotion: components["schemas"]["OrderPromotion"] | null;
            purpose: components["schemas"]["OrderPurpose"];
            /** @description The accepted quote that set the price (2.3). */
            quote_id: string | null;
            /** @description What went back of that payment, fees deducted. */
            refunded_amount: components["schemas"]["Money"];
            region: components["schemas"]["Region"];
            seats: number;
            /** @description How much of the price service credit pays (INT-31). */
            service_credit: components["schemas"]["Money"];
            status: components["schemas"]["OrderStatus"];
            /** @description The subscription that the order changes or renews. */
            subscription_id: string | null;
            /** @description The service tier of the plan, where it has tiers (2.S.4). */
            tier: string | null;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        OrderConfirmation: {
            /** @description The digest of the order as the payer was shown it. */
            confirmation_digest: string;
        };
        OrderCreate: {
            /** @default [] */
            add_ons?: components["schemas"]["AddOnIds"];
            /** @description A coupon, held for the order until it is paid or has ended. */
            coupon_code?: components["schemas"]["CouponCode"];
            entry: components["schemas"]["Entry"];
            /** @description Required unless a quote is named. */
            interval?: components["schemas"]["Interval"];
            method: components["schemas"]["PaymentMethodType"];
            /** @description Required unless a quote is named. */
            plan_id?: string;
            /** @description A running campaign, in place of a coupon. */
            promotion_id?: string;
            /** @description An accepted quote; it sets the plan and the price. */
            quote_id?: string;
            /** @description Where given, it must be the billing region of the account (INT-35). */
            region?: components["schemas"]["Region"];
            /** @description One, unless given; of the quote, where one is named. */
            seats?: components["schemas"]["Seats"];
            /** @description Required of a plan that has service tiers, unless a quote is named (2.S.4). */
            tier?: string;
            /**
             * @description Lets service credit pay as much of it as there is (INT-31).
             * @default false
             */
            use_service_credit?: boolean;
            user_id: string;
        };
        OrderList: {
            data: components["schemas"]["Order"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description The promotion by which the order was bought (4.3.3, INT-10). */
        OrderPromotion: {
            /** @description Days added to the paid period. */
            bonus_days: number;
            /** @description The coupon that was given; null for a campaign. */
            code: string | null;
            /** @description Taken off the price. */
            discount: components["schemas"]["Money"];
            id: string;
            /** @description What the order costs without the promotion. */
            list_amount: components["schemas"]["Money"];
            /** @description The promotion's rule for refunds as it was when the order was made; null where it has none (4.3.3). */
            refund_rule: components["schemas"]["PromotionRefundRule"] | null;
        };
        /**
         * @description What the order is for: a subscription of its own, a change of one within its period (INT-34), or its next period (INT-33).
         * @enum {string}
         */
        OrderPurpose: "new" | "change" | "renewal";
        /** @enum {string} */
        OrderStatus: "awaiting_confirmation" | "awaiting_payment" | "paid" | "partially_refunded" | "refunded" | "cancelled" | "expired";
        OrderUpdate: {
            add_ons?: components["schemas"]["AddOnIds"];
            /** @description Another coupon; null gives the promotion of the order up. */
            coupon_code?: components["schemas"]["CouponCode"] | null;
            interval?: components["schemas"]["Interval"];
            method?: components["schemas"]["PaymentMethodType"];
            plan_id?: string;
            /** @description A running campaign; null gives the promotion of the order up. */
            promotion_id?: string | null;
            seats?: components["schemas"]["Seats"];
            /** @description As it was, unless given; none where the plan is another. */
            tier?: string;
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
        /** @enum {string} */
        OutageStatus: "declared" | "ended";
        /** @description One attempt to pay an order. An order may have several, and stays payable after a failed one. */
        Payment: {
            /** @description The account as the user knows it, e.g. `Visa •••• 4242`. Where none was named, the one that the channel reports to have paid (3.2). */
            account_label: string;
            amount: components["schemas"]["Money"];
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            /** @description The payer disputes it with the channel; the dispute is open (INT-37). */
            disputed: boolean;
            /** @description What an open dispute holds or a lost one gave back to the payer. */
            disputed_amount: components["schemas"]["Money"];
            /** @description The order had been paid already by another payment (4.1.2). */
            duplicate: boolean;
            entry: components["schemas"]["Entry"];
            failure: components["schemas"]["ChannelFailure"] | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @description The money came after the order had expired or been cancelled (INT-32). */
            late: boolean;
            method: components["schemas"]["PaymentMethodType"];
            next_action: components["schemas"]["NextAction"];
            /** @constant */
            object: "payment";
            /** @description The payer is away: a charge by the mandate of a renewal (INT-33). */
            off_session: boolean;
            order_id: string;
            /** @description The account that pays; null where none was bound or recorded. */
            payment_method_id: string | null;
            policy_version: string;
            status: components["schemas"]["PaymentStatus"];
            /** Format: date-time */
            succeeded_at: string | null;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        /** @description A bank card as its channel recognises it by the first digits of its number (3.1). */
        PaymentCard: {
            /** @description The bank that issued it; `null` where the channel does not know. */
            bank: components["schemas"]["CardBank"] | null;
            expiry: components["schemas"]["CardExpiry"];
            funding: components["schemas"]["CardFunding"];
            last4: string;
            /** @enum {string} */
            network: "unionpay" | "visa" | "mastercard" | "american_express" | "jcb" | "other";
        };
        PaymentCreate: {
            /** @description The amount that the payer saw. Optional; another than that of the order is refused (2.E). */
            amount?: components["schemas"]["Money"];
            /** @description The `confirmation_digest` of the order as the payer confirmed it (3.P.4). Without it nobody has confirmed the payment. */
            confirmation_digest?: string;
            /** @description Where the payer pays; as on the order unless given. */
            entry?: components["schemas"]["Entry"];
            method: components["schemas"]["PaymentMethodType"];
            /** @description Who pays by `alipay` without a recorded account, for a refund to the origin (3.2, 4.4.2). */
            payer_name?: string;
            /** @description A bound account of the user. Needed for `bank_card` and `wechat_pay`; recorded for `alipay`. */
            payment_method_id?: string;
        };
        PaymentList: {
            data: components["schemas"]["Payment"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description An account that a user pays with. Numbers are kept by the channel alone. */
        PaymentMethod: {
            /** @description What the channel tells of a bank card; `null` for other accounts. */
            card: components["schemas"]["PaymentCard"] | null;
            /** @description What the holder has to answer before the card is bound; `null` where nothing is asked. */
            challenge: components["schemas"]["BindingChallenge"] | null;
            created_at: components["schemas"]["Instant"];
            /** @description Why the account is `invalid`. */
            failure: components["schemas"]["ChannelFailure"] | null;
            history: components["schemas"]["HistoryEntry"][];
            holder_name: string;
            id: string;
            /** @description How the user recognises it, e.g. `Visa •••• 4242`. */
            label: string;
            /** @constant */
            object: "payment_method";
            policy_version: string;
            status: components["schemas"]["PaymentMethodStatus"];
            type: components["schemas"]["PaymentMethodType"];
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        PaymentMethodCreate: {
            /** @description The number of the card, or the name of the account at the channel. Never stored. */
            account: string;
            expiry?: components["schemas"]["CardExpiry"];
            /** @description The name in which the account is held. */
            holder_name: string;
            type: components["schemas"]["PaymentMethodType"];
        };
        PaymentMethodList: {
            data: components["schemas"]["PaymentMethod"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Where the binding of an account stands (3.1, 3.3). Only a `bound` account pays.
         * @enum {string}
         */
        PaymentMethodStatus: "binding" | "bound" | "unbound" | "invalid";
        /**
         * @description The four ways to pay (3.L). The list is closed.
         * @enum {string}
         */
        PaymentMethodType: "bank_card" | "alipay" | "wechat_pay" | "tencent_wallet";
        /**
         * @description Where a payment stands. A `closed` payment may still succeed: money that arrives late is real money (INT-32).
         * @enum {string}
         */
        PaymentStatus: "created" | "requires_action" | "processing" | "succeeded" | "failed" | "closed" | "revoked";
        /** @description What concerns a user, of one moment (3.P.6). */
        PersonalCenter: {
            as_of: components["schemas"]["Instant"];
            /** @description The kinds that the operator shows (INT-31). `null` where a kind is not shown, or no wallet was opened. */
            balances: {
                service_credit: components["schemas"]["Money"][] | null;
                wallet_balance: components["schemas"]["Money"] | null;
            };
            /** @description What falls due next, the nearest first, twenty at most. */
            deadlines: components["schemas"]["PersonalDeadline"][];
            entitlements: components["schemas"]["Entitlements"];
            /** @description The id of the user, who has one personal centre. */
            id: string;
            /** @constant */
            object: "personal_center";
            /** @description The newest ten. */
            orders: components["schemas"]["Order"][];
            /** @description The newest ten. */
            refunds: components["schemas"]["Refund"][];
            /** @description Those that the user has now. */
            subscriptions: components["schemas"]["Subscription"][];
            user_id: string;
        };
        PersonalDeadline: {
            clauses: string[];
            due_at: components["schemas"]["Instant"];
            interpretations: string[];
            /**
             * @description What happens then.
             * @enum {string}
             */
            kind: "order_expires" | "refund_submit_by" | "refund_payout_due" | "renewal_notice" | "renewal_charge" | "period_ends" | "grace_ends" | "quote_expires" | "card_expires" | "recording_deleted";
            object_id: string;
        };
        /** @description A plan of the platform, with the prices of the current price book. */
        Plan: {
            account_kinds: components["schemas"]["AccountKind"][];
            add_ons: components["schemas"]["AddOn"][];
            /** @description The clauses that describe the plan. */
            clauses: string[];
            /** @description Every feature of the plan, those of the included plan among them. */
            features: string[];
            /** @description `basic`, `pro`, `enterprise` or `flagship`. */
            id: string;
            /** @description The plan whose features it holds as well. */
            includes: string | null;
            limits: components["schemas"]["PlanLimits"];
            /** @description In the language of `Accept-Language`. */
            name: string;
            /** @constant */
            object: "plan";
            price_book_version: string;
            prices: components["schemas"]["Price"][];
            pricing: components["schemas"]["PlanPricing"];
            /** @description Whether an order takes it, or one of its tiers, at the listed price. */
            purchasable: boolean;
            tiers: components["schemas"]["PlanTier"][];
        };
        /** @description Null sets no limit. */
        PlanLimits: {
            /** @description Space for recordings that a user started. */
            cloud_recording_gb: number | null;
            /** @description The longest meeting. The basic plan sets no limit either (INT-30). */
            max_meeting_minutes: number | null;
            max_participants: number | null;
        };
        PlanList: {
            data: components["schemas"]["Plan"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description How the price of a plan is found: it has none, it is listed, it is agreed in a quote, or each tier has its own way.
         * @enum {string}
         */
        PlanPricing: "free" | "list_price" | "quote" | "by_tier";
        /** @description A service tier of a plan (2.S.4). */
        PlanTier: {
            /** @description What the tier holds besides the features of the plan. */
            features: string[];
            id: string;
            /** @description In the language of `Accept-Language`. */
            name: string;
            pricing: components["schemas"]["PlanPricing"];
        };
        /** @description The whole policy in one language. */
        Policy: {
            effective_at: components["schemas"]["Instant"];
            id: string;
            interpretations: components["schemas"]["PolicyInterpretation"][];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            /** @constant */
            object: "policy";
            sections: components["schemas"]["PolicySection"][];
            version: string;
        };
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
        PolicyParameter: {
            /**
             * @description `now` where this version reads the parameter and lets it be changed; `later` where its default is published ahead.
             * @enum {string}
             */
            applies: "now" | "later";
            default: components["schemas"]["PolicyParameterValue"];
            description: string;
            /** @description The interpretation that the parameter varies. */
            interpretation: string;
            maximum: number | null;
            minimum: number | null;
            name: string;
            /** @description The value that each ready-made profile gives it. */
            profiles: {
                cn_law_2026: components["schemas"]["PolicyParameterValue"];
                eu: components["schemas"]["PolicyParameterValue"];
                literal: components["schemas"]["PolicyParameterValue"];
            };
            type: string;
            unit: string;
            /** @description The value in force here. */
            value: components["schemas"]["PolicyParameterValue"];
            /** @description The closed list of values, where there is one. */
            values: string[] | null;
        };
        PolicyParameterSet: {
            /** @constant */
            object: "policy_parameter_set";
            parameters: components["schemas"]["PolicyParameter"][];
            policy_id: string;
            policy_version: string;
        };
        /** @description A value of a parameter; null where it sets no limit. */
        PolicyParameterValue: string | number | boolean | string[] | null;
        PolicySection: {
            clauses: components["schemas"]["PolicyClause"][];
            id: string;
            title: string;
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
        PromotionList: {
            data: components["schemas"]["Promotion"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        PromotionName: {
            en: string;
            "zh-CN": string;
        };
        /** @description What the promotion would do to the order, reckoned by the rule that makes the order. */
        PromotionPreview: {
            /** @description What would be paid. */
            amount: components["schemas"]["Money"] | null;
            applicable: boolean;
            decision: components["schemas"]["Decision"];
            /** @description Why, and what to do. */
            detail: string | null;
            /** @description With the discount; empty where it does not apply. */
            lines: components["schemas"]["PriceLine"][];
            /** @constant */
            object: "promotion_preview";
            /** @description The code with which the order would be refused. */
            problem: string | null;
            promotion: components["schemas"]["OrderPromotion"] | null;
        };
        /** @description An order that might be made. Either `coupon_code` or `promotion_id`. */
        PromotionPreviewRequest: {
            /** @default [] */
            add_ons?: components["schemas"]["AddOnIds"];
            coupon_code?: components["schemas"]["CouponCode"];
            interval: components["schemas"]["Interval"];
            plan_id: string;
            promotion_id?: string;
            seats?: components["schemas"]["Seats"];
            /** @description Required of a plan that has service tiers (2.S.4). */
            tier?: string;
            user_id: string;
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
        /** @enum {string} */
        PromotionStatus: "scheduled" | "running" | "ended";
        /** @description Show this text as a QR code; the payer scans it in the channel's app. */
        QrCodeAction: {
            code_url: string;
            /** @constant */
            type: "qr_code";
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
        QuoteAcceptance: {
            /** @description The revision of the offer as the user was shown it. */
            revision: number;
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
        QuoteRequest: {
            interval: components["schemas"]["Interval"];
            /**
             * @description What the user needs, in their words.
             * @default []
             */
            needs?: string[];
            plan_id: string;
            seats: components["schemas"]["Seats"];
            /** @description A service tier of the plan (2.S.4); the one that is sold by quote, unless given. */
            tier?: string;
            user_id: string;
        };
        /** @enum {string} */
        QuoteStatus: "requested" | "issued" | "accepted" | "expired" | "withdrawn";
        /** @description A recording that a user started, as their own object: what it is, and not what it shows (2.2, INT-20). It is kept until the user deletes it, or until the end of `recording.retention` where the operator sets one. */
        Recording: {
            created_at: components["schemas"]["Instant"];
            /** @description How the last rule decided. */
            decision: components["schemas"]["Decision"];
            /** Format: date-time */
            deleted_at: string | null;
            /** @description From the start to the stop; null while it runs. */
            duration_seconds: number | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            meeting_id: string;
            /** @constant */
            object: "recording";
            policy_version: string;
            /**
             * Format: date-time
             * @description When it is deleted by itself; null where it is kept until the user deletes it.
             */
            retained_until: string | null;
            /** @description Megabytes, a thousand to the gigabyte, by the minutes begun; `decision` shows the arithmetic. Null while it runs. */
            size_mb: number | null;
            started_at: components["schemas"]["Instant"];
            status: components["schemas"]["RecordingStatus"];
            /** Format: date-time */
            stopped_at: string | null;
            updated_at: components["schemas"]["Instant"];
            /** @description The host of the meeting, to whom the recording belongs. */
            user_id: string;
        };
        RecordingList: {
            data: components["schemas"]["Recording"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        RecordingStatus: "recording" | "available" | "deleted" | "expired";
        /** @description Send the payer to this page of the channel. */
        RedirectAction: {
            /** @constant */
            type: "redirect";
            url: string;
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
        /**
         * @description Where the application was submitted (4.2.1).
         * @enum {string}
         */
        RefundChannel: "client" | "website_personal_center";
        RefundCreate: {
            order_id: string;
            /** @description Which payment, where the order was paid twice. The effective payment otherwise. */
            payment_id?: string;
            reason?: components["schemas"]["RefundReason"];
            sub_reason?: components["schemas"]["RefundSubReason"];
        };
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
        RefundDestinationUpdate: {
            /** @description A bound bank card in the payer's name. */
            payment_method_id: string;
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
        RefundInformation: {
            evidence?: string[];
            statement: string;
        };
        RefundList: {
            data: components["schemas"]["Refund"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description The order as the applicant states it; it must match (4.2.2). */
        RefundOrderInformation: {
            order_id: string;
            paid: components["schemas"]["Money"];
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
        RefundPreview: {
            amount: components["schemas"]["RefundAmount"] | null;
            as_of: components["schemas"]["Instant"];
            decision: components["schemas"]["Decision"];
            destination: components["schemas"]["RefundDestination"];
            /** @constant */
            object: "refund_preview";
            order_id: string;
            payment_id: string;
            /** @description The code with which the application would be refused now. */
            problem: string | null;
            reason: components["schemas"]["RefundReason"];
            refundable: boolean;
            sub_reason: components["schemas"]["RefundSubReason"] | null;
        };
        RefundPreviewRequest: {
            fault?: components["schemas"]["Fault"];
            order_id: string;
            /** @description Which payment, where the order was paid twice. The effective payment otherwise. */
            payment_id?: string;
            reason: components["schemas"]["RefundReason"];
            sub_reason?: components["schemas"]["RefundSubReason"];
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
        RefundSubmit: {
            channel: components["schemas"]["RefundChannel"];
            /** @description Ids of uploaded files. */
            evidence?: string[];
            order_information: components["schemas"]["RefundOrderInformation"];
            reason: components["schemas"]["RefundReason"];
            /** @description The reason in the applicant's words. */
            statement: string;
            sub_reason?: components["schemas"]["RefundSubReason"];
        };
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
        /** @description The mandate by which the next period is paid, and how far the renewal has come (INT-33). Nothing is charged that was not announced. */
        Renewal: {
            /** @description What the user was told will be charged; the most that is. */
            announced: components["schemas"]["AnnouncedRenewal"] | null;
            /** @description Charges tried for the next period. */
            attempts: number;
            /**
             * Format: date-time
             * @description When the next charge is tried; `null` where none is left.
             */
            charge_at: string | null;
            /**
             * Format: date-time
             * @description How long the subscription lasts on while charges fail.
             */
            grace_until: string | null;
            /** @description What the payer confirmed. */
            mandate_digest: string;
            method: components["schemas"]["PaymentMethodType"];
            /** @description When the user is told of the charge. */
            notice_at: components["schemas"]["Instant"];
            /** @description The order of the next period, once there is one. */
            order_id: string | null;
            /** @description The bound account that is charged; `null` for the wallet. */
            payment_method_id: string | null;
        };
        /** @description What the next period would cost by the prices of today, and when it would be charged (INT-33). */
        RenewalPreview: {
            add_ons: string[];
            amount: components["schemas"]["Money"];
            auto_renew: boolean;
            charge_at: components["schemas"]["Instant"];
            decision: components["schemas"]["Decision"];
            interval: components["schemas"]["Interval"];
            lines: components["schemas"]["PriceLine"][];
            /** @description SHA-256 over what the payer agrees to: plan, tier, interval, seats, add-ons, the amount above, method and the days of notice (3.P.4). Show it, and give it to `enableAutoRenew`. */
            mandate_digest: string;
            method: components["schemas"]["PaymentMethodType"];
            notice_at: components["schemas"]["Instant"];
            /** @constant */
            object: "renewal_preview";
            period_end: components["schemas"]["LocalDate"];
            period_start: components["schemas"]["LocalDate"];
            plan_id: string;
            /** @description What the same choice cost in the present period; null where it was not for sale. */
            previous_amount: components["schemas"]["Money"] | null;
            price_book_version: string;
            /** @description Whether that is something else than it costs now. */
            price_changed: boolean;
            seats: number;
            subscription_id: string;
            /** @description The service tier of the plan, where it has tiers (2.S.4). */
            tier: string | null;
        };
        ReversalChoice: {
            /** @description The reversal that awaits the buyer. */
            reversal_id: string;
        };
        ScheduledChange: {
            add_ons: string[];
            /** @description The first day of the period that it begins with. */
            effective_on: components["schemas"]["LocalDate"];
            interval: components["schemas"]["Interval"];
            plan_id: string;
            seats: number;
            /** @description The service tier of the plan, where it has tiers (2.S.4). */
            tier: string | null;
        };
        /** @description Who uses a seat of a subscription, and with it what its plan grants. */
        SeatAssignment: {
            assigned_at: components["schemas"]["Instant"];
            /** @constant */
            object: "seat_assignment";
            role: components["schemas"]["SeatRole"];
            subscription_id: string;
            user_id: string;
        };
        SeatAssignmentCreate: {
            /** @description `member` unless given. */
            role?: components["schemas"]["SeatRole"];
            user_id: string;
        };
        SeatAssignmentList: {
            data: components["schemas"]["SeatAssignment"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Of whoever uses a seat: an `admin` may apply for refunds of the subscription for whoever paid (INT-42).
         * @enum {string}
         */
        SeatRole: "admin" | "member";
        /** @description For how many people. Multiplies every price per seat. */
        Seats: number;
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
        ServiceCreditEntry: {
            /** @description Positive adds to the balance. */
            amount: components["schemas"]["SignedMoney"];
            booked_at: components["schemas"]["Instant"];
            /** @description The object that moved it: an order, a subscription, or the staff's reason. */
            cause: string;
            id: string;
            /** @description Why it moved, e.g. `credit_granted`. */
            kind: string;
            /** @constant */
            object: "service_credit_entry";
        };
        ServiceCreditEntryList: {
            data: components["schemas"]["ServiceCreditEntry"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description An amount that may be negative, as in ledger entries. */
        SignedMoney: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description A lifecycle as the rules read it. */
        StateMachine: {
            /** @description States in which the lifecycle ends. */
            final: string[];
            name: string;
            states: string[];
            transitions: components["schemas"]["StateMachineTransition"][];
        };
        /** @description Every lifecycle of the policy. */
        StateMachineSet: {
            /** @constant */
            object: "state_machine_set";
            policy_id: string;
            policy_version: string;
            state_machines: components["schemas"]["StateMachine"][];
        };
        StateMachineTransition: {
            clauses: string[];
            /** @description Types of the events that are published. */
            emits: string[];
            event: string;
            /** @description Null where the event creates the object. */
            from: string | null;
            interpretations: string[];
            to: string;
        };
        /** @description A plan in its paid period, opened by the payment of one order (3.P.5) and renewed where its user wants that. */
        Subscription: {
            add_ons: string[];
            /** @description Whether the next period is bought by itself (INT-33). */
            auto_renew: boolean;
            created_at: components["schemas"]["Instant"];
            /** @description How the period was reckoned. */
            decision: components["schemas"]["Decision"];
            /**
             * Format: date-time
             * @description When it ended before its time.
             */
            ended_at: string | null;
            /** @description The refund or the lost dispute that ended it. */
            ended_by: string | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            interval: components["schemas"]["Interval"];
            /** @constant */
            object: "subscription";
            /** @description The order that bought the present period. */
            order_id: string;
            /** @description The payment that bought it; null where service credit paid it all. */
            payment_id: string | null;
            /** @description The day after the last: the period ends as this day begins in Asia/Shanghai (INT-43). */
            period_end: components["schemas"]["LocalDate"];
            /** @description The first day of the period. */
            period_start: components["schemas"]["LocalDate"];
            plan_id: string;
            policy_version: string;
            /** @description How the next period is bought; `null` where it is not. */
            renewal: components["schemas"]["Renewal"] | null;
            /** @description What the next period will be instead; `null` for the same again (INT-34). */
            scheduled_change: components["schemas"]["ScheduledChange"] | null;
            seats: number;
            status: components["schemas"]["SubscriptionStatus"];
            /** @description The service tier of the plan, where it has tiers (2.S.4). */
            tier: string | null;
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        SubscriptionChange: {
            effect: components["schemas"]["ChangeEffect"];
            /** @constant */
            object: "subscription_change";
            /** @description To be confirmed and paid like any other; the change takes effect with it. */
            order: components["schemas"]["Order"] | null;
            subscription: components["schemas"]["Subscription"];
        };
        SubscriptionList: {
            data: components["schemas"]["Subscription"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description The state of billing. What the user may do with it is in the entitlements.
         * @enum {string}
         */
        SubscriptionStatus: "active" | "past_due" | "expired" | "ended_by_refund" | "terminated";
        /** @description The record that a user accepted a version of the terms (9.2). */
        TermsAcceptance: {
            accepted_at: components["schemas"]["Instant"];
            document: components["schemas"]["TermsDocument"];
            id: string;
            /** @description From where, as the app told it. */
            ip: string | null;
            /** @constant */
            object: "terms_acceptance";
            user_agent: string | null;
            user_id: string;
            version: string;
        };
        TermsAcceptanceCreate: {
            document: components["schemas"]["TermsDocument"];
            /** @description The address from which the user accepted. */
            ip?: string;
            /** @description The program in which the user accepted. */
            user_agent?: string;
            /** @description The version that the user was shown. */
            version: string;
        };
        TermsAcceptanceList: {
            data: components["schemas"]["TermsAcceptance"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description The document that is accepted (9.2).
         * @enum {string}
         */
        TermsDocument: "terms_of_service";
        /** @description An account of the platform, with the registration data that it needs and no other (7.5.1). */
        User: {
            created_at: components["schemas"]["Instant"];
            email: string;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            kind: components["schemas"]["AccountKind"];
            locale: components["schemas"]["Locale"];
            /** @constant */
            object: "user";
            /** @description The policy version under which the account was opened. */
            policy_version: string;
            region: components["schemas"]["Region"];
            status: components["schemas"]["AccountStatus"];
            updated_at: components["schemas"]["Instant"];
            username: string;
        };
        UserCreate: {
            email: components["schemas"]["Email"];
            kind: components["schemas"]["AccountKind"];
            locale: components["schemas"]["Locale"];
            region: components["schemas"]["Region"];
            username: components["schemas"]["Username"];
        };
        UserList: {
            data: components["schemas"]["User"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        Username: string;
        /** @description A session of the personal centre. Its token is shown here once and is not kept. */
        UserSession: {
            created_at: components["schemas"]["Instant"];
            /** @description The token is refused from this instant on. */
            expires_at: components["schemas"]["Instant"];
            id: string;
            /** @description The last four characters of the token. */
            last4: string;
            /** @constant */
            object: "user_session";
            /** @description Sent as `Authorization: Bearer ut_…`. */
            token: string;
            user_id: string;
        };
        UserUpdate: {
            email?: components["schemas"]["Email"];
            locale?: components["schemas"]["Locale"];
            region?: components["schemas"]["Region"];
        };
        /** @description The wallet of a user (3.4). Its balance is what the ledger says (INT-31). */
        Wallet: {
            balance: components["schemas"]["Money"];
            created_at: components["schemas"]["Instant"];
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "wallet";
            opened_at: components["schemas"]["Instant"];
            policy_version: string;
            status: components["schemas"]["WalletStatus"];
            updated_at: components["schemas"]["Instant"];
            user_id: string;
        };
        /** @enum {string} */
        WalletStatus: "opened" | "closed";
        /** @description Money that a user put into the wallet. */
        WalletTopUp: {
            amount: components["schemas"]["Money"];
            /** @description The balance right after it. */
            balance: components["schemas"]["Money"];
            created_at: components["schemas"]["Instant"];
            /** @description The `cause` of its entries in the ledger. */
            id: string;
            /** @constant */
            object: "wallet_top_up";
            user_id: string;
            wallet_id: string;
        };
        WalletTopUpCreate: {
            /** @description More than nothing, in the currency of the wallet. */
            amount: components["schemas"]["Money"];
        };
        /** @description Money that a user took out of the wallet. */
        WalletWithdrawal: {
            amount: components["schemas"]["Money"];
            /** @description The balance right after it. */
            balance: components["schemas"]["Money"];
            created_at: components["schemas"]["Instant"];
            /** @description The `cause` of its entries in the ledger. */
            id: string;
            /** @constant */
            object: "wallet_withdrawal";
            user_id: string;
            wallet_id: string;
        };
        WalletWithdrawalCreate: {
            /** @description More than nothing, in the currency of the wallet. */
            amount: components["schemas"]["Money"];
        };
        /** @description One try. `status` is what the endpoint answered; null where nothing came back. */
        WebhookAttempt: {
            /** @description By the clock of the sandbox. */
            attempted_at: components["schemas"]["Instant"];
            /** @description What went wrong, in words. */
            failure: string | null;
            /** @description By the wall clock. */
            latency_ms: number;
            /**
             * Format: date-time
             * @description When the next try was to be, as this one ended.
             */
            next_attempt_at: string | null;
            number: number;
            /** @description What was sent. */
            request: {
                /** @description The event as it was signed. */
                body: string;
                headers: {
                    [key: string]: string;
                };
                url: string;
            };
            /** @description At most 64 kB of what the endpoint answered. */
            response_body: string;
            status: number | null;
            succeeded: boolean;
        };
        /** @description What an endpoint is sent to prove itself, signed like an event. It answers 2xx within 15 seconds with `challenge` as bare text, or as JSON: `{"challenge": "…"}`. */
        WebhookChallenge: {
            data: {
                challenge: string;
                webhook_endpoint_id: string;
            };
            id: string;
            /** @constant */
            object: "webhook_challenge";
            timestamp: components["schemas"]["Instant"];
            /** @constant */
            type: "webhook_endpoint.verification";
        };
        /** @description One event on its way to one endpoint. */
        WebhookDelivery: {
            attempt_count: number;
            created_at: components["schemas"]["Instant"];
            /** @description The `webhook-id` of every try. */
            event_id: string;
            event_type: string;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /**
             * Format: date-time
             * @description Null where there will be none, and for a pending delivery that waits for an earlier one about the same object.
             */
            next_attempt_at: string | null;
            /** @constant */
            object: "webhook_delivery";
            /** @description The object that the event is about. */
            object_id: string;
            policy_version: string;
            /** @description The place of the event in the sequence. */
            sequence: number;
            status: components["schemas"]["WebhookDeliveryStatus"];
            updated_at: components["schemas"]["Instant"];
            webhook_endpoint_id: string;
        };
        WebhookDeliveryList: {
            data: components["schemas"]["WebhookDelivery"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description `exhausted` after the last try of the ladder; `cancelled` when the endpoint was disabled or deleted first.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "succeeded" | "exhausted" | "cancelled";
        /** @description The delivery with every try, the first one first. */
        WebhookDeliveryWithAttempts: {
            attempt_count: number;
            attempts: components["schemas"]["WebhookAttempt"][];
            created_at: components["schemas"]["Instant"];
            /** @description The `webhook-id` of every try. */
            event_id: string;
            event_type: string;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /**
             * Format: date-time
             * @description Null where there will be none, and for a pending delivery that waits for an earlier one about the same object.
             */
            next_attempt_at: string | null;
            /** @constant */
            object: "webhook_delivery";
            /** @description The object that the event is about. */
            object_id: string;
            policy_version: string;
            /** @description The place of the event in the sequence. */
            sequence: number;
            status: components["schemas"]["WebhookDeliveryStatus"];
            updated_at: components["schemas"]["Instant"];
            webhook_endpoint_id: string;
        };
        /** @description An address to which events are sent. The secret is shown once, when it is made. */
        WebhookEndpoint: {
            created_at: components["schemas"]["Instant"];
            description: string | null;
            events: components["schemas"]["WebhookEventFilter"];
            /** @description How many deliveries were given up since one succeeded. An endpoint is disabled with the tenth, or with the first one given up five days after `failing_since`. */
            exhausted_in_a_row: number;
            /**
             * Format: date-time
             * @description The first try that failed since one succeeded; null while all is well.
             */
            failing_since: string | null;
            /** @description Why the last challenge was not met, or why the endpoint was given up, in words. */
            failure: string | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "webhook_endpoint";
            ordering: components["schemas"]["WebhookOrdering"];
            policy_version: string;
            /** @description The secret before the last rotation, which signs too until it runs out. */
            previous_secret: {
                last4: string;
                valid_until: components["schemas"]["Instant"];
            } | null;
            /** @description The last four characters of the secret. */
            secret_last4: string;
            status: components["schemas"]["WebhookEndpointStatus"];
            updated_at: components["schemas"]["Instant"];
            url: string;
            /**
             * Format: date-time
             * @description When this address last answered its challenge.
             */
            verified_at: string | null;
        };
        WebhookEndpointCreate: {
            description?: string;
            events: components["schemas"]["WebhookEventFilter"];
            /** @default none */
            ordering?: components["schemas"]["WebhookOrdering"];
            /**
             * Format: uri
             * @description Where events are posted to. No address of a private network.
             */
            url: string;
        };
        WebhookEndpointList: {
            data: components["schemas"]["WebhookEndpoint"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Events are sent to an endpoint while it is `enabled`, which it becomes by answering the challenge.
         * @enum {string}
         */
        WebhookEndpointStatus: "pending_verification" | "enabled" | "disabled" | "deleted";
        WebhookEndpointUpdate: {
            description?: string | null;
            /** @description `false` stops deliveries; `true` sends the challenge, and deliveries begin once it is met. */
            enabled?: boolean;
            events?: components["schemas"]["WebhookEventFilter"];
            ordering?: components["schemas"]["WebhookOrdering"];
            /**
             * Format: uri
             * @description A new address is challenged before it gets events.
             */
            url?: string;
        };
        /** @description The endpoint with its new secret. Store the secret now; it is not shown again. */
        WebhookEndpointWithSecret: {
            created_at: components["schemas"]["Instant"];
            description: string | null;
            events: components["schemas"]["WebhookEventFilter"];
            /** @description How many deliveries were given up since one succeeded. An endpoint is disabled with the tenth, or with the first one given up five days after `failing_since`. */
            exhausted_in_a_row: number;
            /**
             * Format: date-time
             * @description The first try that failed since one succeeded; null while all is well.
             */
            failing_since: string | null;
            /** @description Why the last challenge was not met, or why the endpoint was given up, in words. */
            failure: string | null;
            history: components["schemas"]["HistoryEntry"][];
            id: string;
            /** @constant */
            object: "webhook_endpoint";
            ordering: components["schemas"]["WebhookOrdering"];
            policy_version: string;
            /** @description The secret before the last rotation, which signs too until it runs out. */
            previous_secret: {
                last4: string;
                valid_until: components["schemas"]["Instant"];
            } | null;
            /** @description `whsec_` and the signing key in base64. */
            secret: string;
            /** @description The last four characters of the secret. */
            secret_last4: string;
            status: components["schemas"]["WebhookEndpointStatus"];
            updated_at: components["schemas"]["Instant"];
            url: string;
            /**
             * Format: date-time
             * @description When this address last answered its challenge.
             */
            verified_at: string | null;
        };
        /** @description Types of events to send, e.g. `refund.succeeded`; `*` for all of them. */
        WebhookEventFilter: string[];
        /**
         * @description `none`: events go out as they come, and a later one may overtake an earlier one that is being tried again. `per_object`: an event waits while an earlier one about the same object is pending. Either way each comes at least once.
         * @enum {string}
         */
        WebhookOrdering: "none" | "per_object";
        /** @description What is delivered again. Where `has_more`, call again with `last_sequence`. */
        WebhookRedelivery: {
            after_sequence: number;
            /** @description How many of the events looked at are for this endpoint. */
            deliveries: number;
            has_more: boolean;
            /** @description The last event that was looked at. */
            last_sequence: number;
            /** @constant */
            object: "webhook_redelivery";
            webhook_endpoint_id: string;
        };
        WebhookRedeliveryRequest: {
            /** @description The last event that was received; `0` for all. */
            after_sequence: number;
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
    listDisputes: {
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
    getDispute: {
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
    listEvents: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description Only events with a higher sequence. */
                after_sequence?: number;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Only events of this object. */
                object_id?: string;
                /** @description Only events of this type, e.g. `refund.succeeded`. */
                type?: string;
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
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
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
    getEvent: {
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
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    uploadFile: {
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
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
            /** @description The scanner found malware in the file; The file is too large; Evidence of this file type is not accepted; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "file_infected" | "file_too_large" | "file_type_not_accepted" | "idempotency_key_reused" | "validation_failed";
                    };
                };
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service_unavailable";
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
    getFile: {
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
    listInvoices: {
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
    createInvoice: {
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
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description The requested invoice */
            201: {
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; This order has its invoice */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invoice_already_requested";
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
            /** @description This Idempotency-Key was used with another body; Invoices are not issued here; Everything that was paid went back; There is no such order to be invoiced; Only what was paid is invoiced; This is not a unified social credit code; A business needs its tax id on an invoice; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "invoice_disabled" | "invoice_order_refunded" | "invoice_order_unknown" | "invoice_order_unpaid" | "invoice_tax_id_invalid" | "invoice_tax_id_required" | "validation_failed";
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
    getInvoice: {
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
    confirmReversal: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalChoice"];
            };
        };
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; This reversal does not wait for its buyer */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "reversal_not_awaiting_buyer";
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
    getInvoicePdf: {
        parameters: {
            query?: {
                reversal_id?: string;
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
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /** @description Always `attachment`, with the number of the invoice. */
                    "Content-Disposition"?: string;
                    /** @description Always `nosniff`. */
                    "X-Content-Type-Options"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
            /** @description This document has not been issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invoice_not_issued";
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
    refuseReversal: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalChoice"];
            };
        };
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; This reversal does not wait for its buyer */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "reversal_not_awaiting_buyer";
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
    requestReversal: {
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
    getInvoiceXml: {
        parameters: {
            query?: {
                reversal_id?: string;
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
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /** @description Always `attachment`, with the number of the invoice. */
                    "Content-Disposition"?: string;
                    /** @description Always `nosniff`. */
                    "X-Content-Type-Options"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
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
            /** @description This document has not been issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invoice_not_issued";
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
    listMeetings: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["MeetingStatus"];
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
            /** @description A page of meetings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
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
    scheduleMeeting: {
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
                "application/json": components["schemas"]["MeetingPlan"];
            };
        };
        responses: {
            /** @description The meeting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
            /** @description The user may not use this feature; This Idempotency-Key was used with another body; What is said or shown in a meeting is not stored; The meeting is longer than the plan allows; The meeting would have begun already; More people take part than the plan allows; The user has not accepted the terms in force; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "feature_not_entitled" | "idempotency_key_reused" | "meeting_content_not_stored" | "meeting_duration_exceeded" | "meeting_start_in_past" | "participant_limit_exceeded" | "terms_not_accepted" | "validation_failed";
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
    getMeeting: {
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
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
    cancelMeeting: {
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
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
            /** @description This Idempotency-Key was used with another body; What is said or shown in a meeting is not stored; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "meeting_content_not_stored" | "validation_failed";
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
    endMeeting: {
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
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
            /** @description This Idempotency-Key was used with another body; What is said or shown in a meeting is not stored; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "meeting_content_not_stored" | "validation_failed";
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
    startRecording: {
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
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this; The meeting is being recorded already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition" | "recording_already_running";
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
            /** @description The user may not use this feature; This Idempotency-Key was used with another body; What is said or shown in a meeting is not stored; Recordings are not offered; The space for recordings is used up; The user has not accepted the terms in force; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "feature_not_entitled" | "idempotency_key_reused" | "meeting_content_not_stored" | "recording_not_offered" | "recording_space_exceeded" | "terms_not_accepted" | "validation_failed";
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
    startMeeting: {
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
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
            /** @description The user may not use this feature; This Idempotency-Key was used with another body; What is said or shown in a meeting is not stored; The meeting is longer than the plan allows; More people take part than the plan allows; The user has not accepted the terms in force; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "feature_not_entitled" | "idempotency_key_reused" | "meeting_content_not_stored" | "meeting_duration_exceeded" | "participant_limit_exceeded" | "terms_not_accepted" | "validation_failed";
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
    listOrders: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["OrderStatus"];
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
            /** @description A page of orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
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
    createOrder: {
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
                "application/json": components["schemas"]["OrderCreate"];
            };
        };
        responses: {
            /** @description The order, awaiting confirmation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description This add-on does not belong to the plan; This user has used the promotion of the coupon before; The promotion of this coupon is over; There is no coupon with this code; This coupon was used as often as it can be; This Idempotency-Key was used with another body; A plan is paid by the month or by the year; There are four ways to pay and this is none of them; This plan is free and is not sold; This plan is for enterprise accounts; This user has used the promotion before; The promotion is over; A promotion does not go with a quote or another promotion; The promotion is not for this order; The promotion has not started; The promotion was used as often as it can be; An order was made of this quote already; The quote was not accepted in time; The quote has not been accepted; The quote was made for another user; This plan has no list price and needs a quote; There is no price for this region; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "coupon_already_redeemed" | "coupon_expired" | "coupon_unknown" | "coupon_used_up" | "idempotency_key_reused" | "interval_not_offered" | "payment_method_not_supported" | "plan_not_purchasable" | "plan_requires_enterprise" | "promotion_already_redeemed" | "promotion_ended" | "promotion_not_combinable" | "promotion_not_eligible" | "promotion_not_started" | "promotion_used_up" | "quote_already_ordered" | "quote_expired" | "quote_not_accepted" | "quote_of_another_user" | "quote_required" | "region_not_priced" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed";
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
    getOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    updateOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderUpdate"];
            };
        };
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The object was changed by another call at the same time; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "invalid_transition";
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
            /** @description This add-on does not belong to the plan; This user has used the promotion of the coupon before; The promotion of this coupon is over; There is no coupon with this code; This coupon was used as often as it can be; A plan is paid by the month or by the year; There are four ways to pay and this is none of them; This plan is free and is not sold; This plan is for enterprise accounts; This user has used the promotion before; The promotion is over; A promotion does not go with a quote or another promotion; The promotion is not for this order; The promotion has not started; The promotion was used as often as it can be; This plan has no list price and needs a quote; There is no price for this region; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "coupon_already_redeemed" | "coupon_expired" | "coupon_unknown" | "coupon_used_up" | "interval_not_offered" | "payment_method_not_supported" | "plan_not_purchasable" | "plan_requires_enterprise" | "promotion_already_redeemed" | "promotion_ended" | "promotion_not_combinable" | "promotion_not_eligible" | "promotion_not_started" | "promotion_used_up" | "quote_required" | "region_not_priced" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed";
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
    cancelOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this; A payment of this order is being processed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition" | "payment_in_progress";
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
    confirmOrder: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderConfirmation"];
            };
        };
        responses: {
            /** @description The order, awaiting payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order is not what was confirmed; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "confirmation_stale" | "idempotency_key_reused" | "validation_failed";
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
    createPayment: {
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
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description The payment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The order takes no payment any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "order_not_payable";
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
            /** @description Only the amount of the order can be paid; The payer has not confirmed the payment; The order is not what was confirmed; This Idempotency-Key was used with another body; The balance of the wallet does not cover the amount; This method pays from a bound account only; The order was not paid in time; There are four ways to pay and this is none of them; The request does not match the contract; The user has opened no wallet */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "amount_mismatch" | "confirmation_required" | "confirmation_stale" | "idempotency_key_reused" | "insufficient_balance" | "method_not_bound" | "order_expired" | "payment_method_not_supported" | "validation_failed" | "wallet_not_opened";
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
    getPaymentMethod: {
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
                payment_method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
    resendChallenge: {
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
                payment_method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, while the bank is asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
            /** @description The code is not good any more; The code is not sent again now; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "challenge_expired" | "challenge_resend_refused" | "idempotency_key_reused" | "validation_failed";
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
    unbindPaymentMethod: {
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
                payment_method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unbound account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
    verifyPaymentMethod: {
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
                payment_method_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeAnswer"];
            };
        };
        responses: {
            /** @description The bound account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
            /** @description This is not the code that the bank sent; The code is not good any more; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "challenge_code_wrong" | "challenge_expired" | "idempotency_key_reused" | "validation_failed";
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
    listPayments: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                order_id?: string;
                status?: components["schemas"]["PaymentStatus"];
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
            /** @description A page of payments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
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
    getPayment: {
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
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
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
    listPlans: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Only the prices of this region. */
                region?: components["schemas"]["Region"];
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
            /** @description The plans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
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
    getPlan: {
        parameters: {
            query?: {
                /** @description Only the prices of this region. */
                region?: components["schemas"]["Region"];
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
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    getPolicy: {
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
                policy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
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
    getPolicyParameters: {
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
                policy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyParameterSet"];
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
    listStateMachines: {
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
                policy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state machines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateMachineSet"];
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
    listPriceBooks: {
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
    getPriceBook: {
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
    listPromotions: {
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
    getPromotion: {
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
    previewPromotion: {
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
                "application/json": components["schemas"]["PromotionPreviewRequest"];
            };
        };
        responses: {
            /** @description The preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionPreview"];
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
            /** @description This add-on does not belong to the plan; A plan is paid by the month or by the year; This plan is free and is not sold; This plan is for enterprise accounts; This plan has no list price and needs a quote; There is no price for this region; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "interval_not_offered" | "plan_not_purchasable" | "plan_requires_enterprise" | "quote_required" | "region_not_priced" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed";
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
    listQuotes: {
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
    requestQuote: {
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
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description The quote, to be answered by the staff */
            201: {
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
            /** @description This Idempotency-Key was used with another body; A plan is paid by the month or by the year; This plan is for enterprise accounts; This plan is not sold by quote; There is no price for this region; The user has not accepted the terms in force; The plan has no such service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "interval_not_offered" | "plan_requires_enterprise" | "quote_not_offered" | "region_not_priced" | "terms_not_accepted" | "tier_not_offered" | "validation_failed";
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
    getQuote: {
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
    acceptQuote: {
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
                "application/json": components["schemas"]["QuoteAcceptance"];
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
            /** @description This Idempotency-Key was used with another body; The quote was not accepted in time; The offer is not the one that was shown; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "quote_expired" | "quote_revision_stale" | "validation_failed";
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
    listRecordings: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                meeting_id?: string;
                status?: components["schemas"]["RecordingStatus"];
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
            /** @description A page of recordings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingList"];
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
    getRecording: {
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
                recording_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
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
    deleteRecording: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                recording_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
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
            /** @description The object was changed by another call at the same time; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "invalid_transition";
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
    stopRecording: {
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
                recording_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
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
            /** @description This Idempotency-Key was used with another body; What is said or shown in a meeting is not stored; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "meeting_content_not_stored" | "validation_failed";
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
    listRefunds: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                order_id?: string;
                status?: components["schemas"]["RefundStatus"];
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
    createRefund: {
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
                "application/json": components["schemas"]["RefundCreate"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
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
            /** @description This key may not do that; Somebody else applies for refunds of this order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_applicant_not_allowed";
                    };
                };
            };
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The payer disputes this payment; A refund of this order is already open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "payment_disputed" | "refund_already_open";
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
            /** @description This Idempotency-Key was used with another body; All that was paid has been refunded; This order has no payment that could be refunded; This order has had as many refunds as its channel allows; The payment is too old to be refunded; This is not a reason for a refund; This detail does not belong to the reason; The time to submit this refund application is over; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "order_already_refunded" | "order_not_refundable" | "refund_limit_reached" | "refund_period_over" | "refund_reason_not_eligible" | "refund_sub_reason_mismatch" | "refund_window_expired" | "validation_failed";
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
    getRefund: {
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
    getRefundDecision: {
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
    updateRefundDestination: {
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
                "application/json": components["schemas"]["RefundDestinationUpdate"];
            };
        };
        responses: {
            /** @description The refund, in processing again */
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
            /** @description This key may not do that; Somebody else applies for refunds of this order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_applicant_not_allowed";
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
            /** @description This Idempotency-Key was used with another body; A refund goes back to the account that paid; The new card is not in the name of the payer; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "refund_destination_fixed" | "refund_destination_name_mismatch" | "validation_failed";
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
    provideRefundInfo: {
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
                "application/json": components["schemas"]["RefundInformation"];
            };
        };
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
            /** @description This key may not do that; Somebody else applies for refunds of this order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_applicant_not_allowed";
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
            /** @description This Idempotency-Key was used with another body; This evidence belongs to somebody else; There is no such piece of evidence; This file was uploaded for another purpose; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "refund_evidence_foreign" | "refund_evidence_not_found" | "refund_evidence_wrong_purpose" | "validation_failed";
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
    submitRefund: {
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
                "application/json": components["schemas"]["RefundSubmit"];
            };
        };
        responses: {
            /** @description The submitted refund */
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
            /** @description This key may not do that; Somebody else applies for refunds of this order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_applicant_not_allowed";
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
            /** @description This Idempotency-Key was used with another body; A refund application is submitted in the client or in the personal centre of the website; This evidence belongs to somebody else; There is no such piece of evidence; The refund application needs evidence; This file was uploaded for another purpose; No refund where the user caused the fault; The order information does not match the order; This is not a reason for a refund; The records of the platform do not bear this reason out; This detail does not belong to the reason; The time to submit this refund application is over; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "refund_channel_not_allowed" | "refund_evidence_foreign" | "refund_evidence_not_found" | "refund_evidence_required" | "refund_evidence_wrong_purpose" | "refund_fault_user" | "refund_order_information_mismatch" | "refund_reason_not_eligible" | "refund_reason_unsupported" | "refund_sub_reason_mismatch" | "refund_window_expired" | "validation_failed";
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
    getRefundTimeline: {
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
    withdrawRefund: {
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
            /** @description The withdrawn refund */
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
            /** @description This key may not do that; Somebody else applies for refunds of this order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_applicant_not_allowed";
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
    previewRefund: {
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
                "application/json": components["schemas"]["RefundPreviewRequest"];
            };
        };
        responses: {
            /** @description The preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPreview"];
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
            /** @description This key may not do that; Somebody else applies for refunds of this order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "refund_applicant_not_allowed";
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
            /** @description This order has no payment that could be refunded; This is not a reason for a refund; This detail does not belong to the reason; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order_not_refundable" | "refund_reason_not_eligible" | "refund_sub_reason_mismatch" | "validation_failed";
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
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["SubscriptionStatus"];
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
            /** @description A page of subscriptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
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
    getSubscription: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
    cancelChange: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; No change of the subscription is waiting; A payment of this order is being processed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "no_change_scheduled" | "payment_in_progress";
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
    changeSubscription: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrder"];
            };
        };
        responses: {
            /** @description What has become of the wish */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionChange"];
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
            /** @description Another change of the subscription is waiting; The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "change_already_scheduled" | "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
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
            /** @description This add-on does not belong to the plan; The subscription is like that already; This change takes effect with the next period; This Idempotency-Key was used with another body; A plan is paid by the month or by the year; There are four ways to pay and this is none of them; This plan is free and is not sold; This plan is for enterprise accounts; This plan has no list price and needs a quote; There is no price for this region; More seats are in use than that; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "change_changes_nothing" | "change_not_immediate" | "idempotency_key_reused" | "interval_not_offered" | "payment_method_not_supported" | "plan_not_purchasable" | "plan_requires_enterprise" | "quote_required" | "region_not_priced" | "seats_below_use" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed";
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
    disableAutoRenew: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
    enableAutoRenew: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoRenewal"];
            };
        };
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
            /** @description This add-on does not belong to the plan; The payer has not confirmed the payment; The order is not what was confirmed; This Idempotency-Key was used with another body; A plan is paid by the month or by the year; This method pays from a bound account only; This method cannot be charged while the payer is away; There are four ways to pay and this is none of them; This plan is free and is not sold; This plan is for enterprise accounts; This plan has no list price and needs a quote; There is no price for this region; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract; The user has opened no wallet */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "confirmation_required" | "confirmation_stale" | "idempotency_key_reused" | "interval_not_offered" | "method_not_bound" | "method_not_renewable" | "payment_method_not_supported" | "plan_not_purchasable" | "plan_requires_enterprise" | "quote_required" | "region_not_priced" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed" | "wallet_not_opened";
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
    previewChange: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWish"];
            };
        };
        responses: {
            /** @description The change as it would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
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
            /** @description Another change of the subscription is waiting; The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "change_already_scheduled" | "concurrent_update" | "idempotency_in_progress" | "invalid_transition";
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
            /** @description This add-on does not belong to the plan; The subscription is like that already; This change takes effect with the next period; This Idempotency-Key was used with another body; A plan is paid by the month or by the year; This plan is free and is not sold; This plan is for enterprise accounts; This plan has no list price and needs a quote; There is no price for this region; More seats are in use than that; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "change_changes_nothing" | "change_not_immediate" | "idempotency_key_reused" | "interval_not_offered" | "plan_not_purchasable" | "plan_requires_enterprise" | "quote_required" | "region_not_priced" | "seats_below_use" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed";
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
    previewRenewal: {
        parameters: {
            query?: {
                /** @description The method to be charged; that of the mandate or of the present order unless given. */
                method?: components["schemas"]["PaymentMethodType"];
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The renewal as it would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalPreview"];
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
            /** @description The object is not in a state that allows this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid_transition";
                    };
                };
            };
            /** @description This add-on does not belong to the plan; A plan is paid by the month or by the year; There are four ways to pay and this is none of them; This plan is free and is not sold; This plan is for enterprise accounts; This plan has no list price and needs a quote; There is no price for this region; The user has not accepted the terms in force; The plan has no such service tier; The plan is bought by its service tier; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "add_on_not_offered" | "interval_not_offered" | "payment_method_not_supported" | "plan_not_purchasable" | "plan_requires_enterprise" | "quote_required" | "region_not_priced" | "terms_not_accepted" | "tier_not_offered" | "tier_required" | "validation_failed";
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
    listSeats: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assignments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatAssignmentList"];
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
    assignSeat: {
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
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatAssignmentCreate"];
            };
        };
        responses: {
            /** @description The assignment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatAssignment"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this; Every seat is in use; This user has a seat already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition" | "no_seat_left" | "seat_already_assigned";
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
    unassignSeat: {
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
                subscription_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seat is free */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    listUsers: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description The account with this user name. */
                username?: string;
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
            /** @description A page of accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
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
    createUser: {
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
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; An account with this user name exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "username_taken";
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
            /** @description This is not data that an account needs; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "data_minimization" | "idempotency_key_reused" | "validation_failed";
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
    getUser: {
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
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
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
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
            /** @description The object was changed by another call at the same time */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update";
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
            /** @description This is not data that an account needs; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "data_minimization" | "validation_failed";
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
    getEntitlements: {
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
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlements */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entitlements"];
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
    listUserNotices: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                channel?: components["schemas"]["NoticeChannel"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                type?: components["schemas"]["NoticeType"];
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
            /** @description A page of notices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
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
    listPaymentMethods: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["PaymentMethodStatus"];
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
            /** @description A page of accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
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
    createPaymentMethod: {
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
                "application/json": components["schemas"]["PaymentMethodCreate"];
            };
        };
        responses: {
            /** @description The account, while the channel looks at it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
            /** @description This Idempotency-Key was used with another body; There are four ways to pay and this is none of them; This account cannot be bound; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "payment_method_not_supported" | "payment_method_refused" | "validation_failed";
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
    getPersonalCenter: {
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
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personal centre */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalCenter"];
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
    getServiceCredit: {
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
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service credit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCredit"];
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
    listServiceCreditEntries: {
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
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCreditEntryList"];
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
    createUserSession: {
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
        requestBody?: never;
        responses: {
            /** @description The session, with its token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSession"];
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
    listTermsAcceptances: {
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
            /** @description A page of records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsAcceptanceList"];
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
    acceptTerms: {
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
                "application/json": components["schemas"]["TermsAcceptanceCreate"];
            };
        };
        responses: {
            /** @description The record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsAcceptance"];
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
            /** @description This Idempotency-Key was used with another body; There is no such version of the terms; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "terms_version_unknown" | "validation_failed";
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
    getWallet: {
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
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
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
    openWallet: {
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
        requestBody?: never;
        responses: {
            /** @description The wallet, empty */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The user has a wallet already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "wallet_already_open";
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
    closeWallet: {
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
        requestBody?: never;
        responses: {
            /** @description The wallet, closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The wallet still holds money */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "wallet_not_empty";
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
            /** @description This Idempotency-Key was used with another body; The request does not match the contract; The user has opened no wallet */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "validation_failed" | "wallet_not_opened";
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
    topUpWallet: {
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
                "application/json": components["schemas"]["WalletTopUpCreate"];
            };
        };
        responses: {
            /** @description What was added, and the balance after it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletTopUp"];
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
            /** @description The amount is in another currency; This Idempotency-Key was used with another body; The request does not match the contract; The user has opened no wallet */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "currency_mismatch" | "idempotency_key_reused" | "validation_failed" | "wallet_not_opened";
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
    withdrawFromWallet: {
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
                "application/json": components["schemas"]["WalletWithdrawalCreate"];
            };
        };
        responses: {
            /** @description What was taken, and the balance after it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletWithdrawal"];
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
            /** @description The amount is in another currency; This Idempotency-Key was used with another body; The balance of the wallet does not cover the amount; The request does not match the contract; The user has opened no wallet */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "currency_mismatch" | "idempotency_key_reused" | "insufficient_balance" | "validation_failed" | "wallet_not_opened";
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
    getWebhookDelivery: {
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
                webhook_delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryWithAttempts"];
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
    redeliverWebhook: {
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
                webhook_delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, waiting for its next try */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The object is not in a state that allows this; The webhook endpoint is not enabled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "invalid_transition" | "webhook_endpoint_not_enabled";
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
    listWebhookEndpoints: {
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
            /** @description A page of endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
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
    createWebhookEndpoint: {
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
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
            /** @description This Idempotency-Key was used with another body; The request does not match the contract; There are as many webhook endpoints as there may be; Events are not sent to this address */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "validation_failed" | "webhook_endpoint_limit_reached" | "webhook_url_refused";
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
    getWebhookEndpoint: {
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
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description The object was changed by another call at the same time */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update";
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
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts meant for people: `en` or `zh-CN`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the object as last read. A changed object answers 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description When the request was made, in seconds since 1970 by the caller's clock. A request that is more than five minutes old, or ahead by as much, is refused, so that one that was held back on its way has no effect. Not looked at unless sent. */
                "Parley-Timestamp"?: components["parameters"]["ParleyTimestamp"];
                /** @description The version of the API to speak, `YYYY-MM-DD`. Echoed in the response. */
                "Parley-Version"?: components["parameters"]["ParleyVersion"];
            };
            path: {
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description The object was changed by another call at the same time */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update";
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
            /** @description The request does not match the contract; Events are not sent to this address */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "validation_failed" | "webhook_url_refused";
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                event_id?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["WebhookDeliveryStatus"];
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
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
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
    redeliverWebhooksSince: {
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
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRedeliveryRequest"];
            };
        };
        responses: {
            /** @description What is delivered again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRedelivery"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; The webhook endpoint is not enabled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "webhook_endpoint_not_enabled";
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
    rotateWebhookSecret: {
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
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint, with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
    verifyWebhookEndpoint: {
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
                webhook_endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint, waiting for the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
    onAccountAbnormal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["User"];
                    };
                    /** @constant */
                    type: "account.abnormal";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAccountCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["User"];
                    };
                    /** @constant */
                    type: "account.created";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAccountRecovered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["User"];
                    };
                    /** @constant */
                    type: "account.recovered";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAccountUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["User"];
                    };
                    /** @constant */
                    type: "account.updated";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onBalanceChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Wallet"];
                    };
                    /** @constant */
                    type: "balance.changed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDisputeEvidenceSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Dispute"];
                    };
                    /** @constant */
                    type: "dispute.evidence_submitted";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDisputeLost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Dispute"];
                    };
                    /** @constant */
                    type: "dispute.lost";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDisputeOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Dispute"];
                    };
                    /** @constant */
                    type: "dispute.opened";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDisputeWon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Dispute"];
                    };
                    /** @constant */
                    type: "dispute.won";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onEntitlementsChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Entitlements"];
                    };
                    /** @constant */
                    type: "entitlements.changed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.failed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceIssued: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.issued";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.requested";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceReversalAwaitingBuyer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.reversal_awaiting_buyer";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceReversalRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.reversal_requested";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceReversalVoid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.reversal_void";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInvoiceReversed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Invoice"];
                    };
                    /** @constant */
                    type: "invoice.reversed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMeetingCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Meeting"];
                    };
                    /** @constant */
                    type: "meeting.cancelled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMeetingEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Meeting"];
                    };
                    /** @constant */
                    type: "meeting.ended";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMeetingScheduled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Meeting"];
                    };
                    /** @constant */
                    type: "meeting.scheduled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMeetingStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Meeting"];
                    };
                    /** @constant */
                    type: "meeting.started";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.cancelled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderConfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.confirmed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.created";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderExpired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.expired";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderLatePayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.late_payment";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderPaid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.paid";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderPartiallyRefunded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.partially_refunded";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderRefundReturned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.refund_returned";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderRefunded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Order"];
                    };
                    /** @constant */
                    type: "order.refunded";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOutageDeclared: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Outage"];
                    };
                    /** @constant */
                    type: "outage.declared";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOutageEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Outage"];
                    };
                    /** @constant */
                    type: "outage.ended";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentMethodBindingStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PaymentMethod"];
                    };
                    /** @constant */
                    type: "payment_method.binding_started";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentMethodBound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PaymentMethod"];
                    };
                    /** @constant */
                    type: "payment_method.bound";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentMethodChallengeSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PaymentMethod"];
                    };
                    /** @constant */
                    type: "payment_method.challenge_sent";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentMethodExpiring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PaymentMethod"];
                    };
                    /** @constant */
                    type: "payment_method.expiring";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentMethodInvalid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PaymentMethod"];
                    };
                    /** @constant */
                    type: "payment_method.invalid";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentMethodUnbound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PaymentMethod"];
                    };
                    /** @constant */
                    type: "payment_method.unbound";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentClosed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.closed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.created";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentDuplicateDetected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.duplicate_detected";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.failed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentProcessing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.processing";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentRequiresAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.requires_action";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentRevoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.revoked";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentSucceeded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Payment"];
                    };
                    /** @constant */
                    type: "payment.succeeded";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPriceBookPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["PriceBook"];
                    };
                    /** @constant */
                    type: "price_book.published";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPromotionEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Promotion"];
                    };
                    /** @constant */
                    type: "promotion.ended";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPromotionStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Promotion"];
                    };
                    /** @constant */
                    type: "promotion.started";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQuoteAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Quote"];
                    };
                    /** @constant */
                    type: "quote.accepted";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQuoteExpired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Quote"];
                    };
                    /** @constant */
                    type: "quote.expired";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQuoteExpiring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Quote"];
                    };
                    /** @constant */
                    type: "quote.expiring";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQuoteIssued: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Quote"];
                    };
                    /** @constant */
                    type: "quote.issued";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQuoteRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Quote"];
                    };
                    /** @constant */
                    type: "quote.requested";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQuoteWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Quote"];
                    };
                    /** @constant */
                    type: "quote.withdrawn";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRecordingDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Recording"];
                    };
                    /** @constant */
                    type: "recording.deleted";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRecordingExpired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Recording"];
                    };
                    /** @constant */
                    type: "recording.expired";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRecordingStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Recording"];
                    };
                    /** @constant */
                    type: "recording.started";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRecordingStopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Recording"];
                    };
                    /** @constant */
                    type: "recording.stopped";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundAbnormal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.abnormal";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.approved";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundAttemptFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.attempt_failed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundClosed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.closed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundDestinationUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.destination_updated";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundDraftExpired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.draft_expired";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundDraftOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.draft_opened";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.failed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundFrozen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.frozen";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundInfoProvided: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.info_provided";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundInfoRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.info_requested";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundProcessing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.processing";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.rejected";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundReviewOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.review_overdue";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundReviewStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.review_started";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundSlaBreached: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.sla_breached";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.submitted";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundSucceeded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.succeeded";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundUnfrozen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.unfrozen";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRefundWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Refund"];
                    };
                    /** @constant */
                    type: "refund.withdrawn";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSandboxFaultInjected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["FaultInjection"];
                    };
                    /** @constant */
                    type: "sandbox.fault_injected";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onServiceCreditChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["ServiceCredit"];
                    };
                    /** @constant */
                    type: "service_credit.changed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionActivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.activated";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionAutoRenewDisabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.auto_renew_disabled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionAutoRenewEnabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.auto_renew_enabled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionChangeApplied: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.change_applied";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionChangeScheduled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.change_scheduled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.ended";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionExpired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.expired";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionPastDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.past_due";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionRecovered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.recovered";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionReinstated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.reinstated";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionRenewalUpcoming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.renewal_upcoming";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionRenewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.renewed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionTerminated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.terminated";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSubscriptionUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Subscription"];
                    };
                    /** @constant */
                    type: "subscription.updated";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTermsAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["TermsAcceptance"];
                    };
                    /** @constant */
                    type: "terms.accepted";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWalletClosed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Wallet"];
                    };
                    /** @constant */
                    type: "wallet.closed";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWalletCredited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Wallet"];
                    };
                    /** @constant */
                    type: "wallet.credited";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWalletDebited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Wallet"];
                    };
                    /** @constant */
                    type: "wallet.debited";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWalletOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["Wallet"];
                    };
                    /** @constant */
                    type: "wallet.opened";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookEndpointDisabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["WebhookEndpoint"];
                    };
                    /** @constant */
                    type: "webhook_endpoint.disabled";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookEndpointVerified: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["WebhookEndpoint"];
                    };
                    /** @constant */
                    type: "webhook_endpoint.verified";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookDeliveryExhausted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"] & {
                    data: {
                        object: components["schemas"]["WebhookDelivery"];
                    };
                    /** @constant */
                    type: "webhook.delivery_exhausted";
                };
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; delivered again later */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
