// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/sandbox/v1/boundary_cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the boundary cases of a rule
         * @description Cases right before, at and right after every edge of a rule, each with what the policy says of it. They are reckoned by the rules themselves, for the policy of this sandbox or another one, and nothing is kept of them.
         */
        post: operations["createBoundaryCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bug-report bundle
         * @description All that it takes to get this sandbox into this state again, in one document: seed, parameters, versions, journal and state hash. Bodies are in it as they were sent, so it may hold personal data; keys and session tokens are not in it.
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/channel_scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channel scripts
         * @description The scripts of the channels, newest first.
         */
        get: operations["listChannelScripts"];
        put?: never;
        /**
         * Script a channel
         * @description Has a simulated channel decide payments and refunds of itself, or answer the platform's calls late or not at all. A script for one payment whose trade is open takes effect at once, in place of what the account was going to do.
         */
        post: operations["createChannelScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/channel_scripts/{channel_script_id}": {
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
         * Delete a channel script
         * @description Trades and attempts that began under it go on as it said; later ones do not.
         */
        delete: operations["deleteChannelScript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/channels/{method}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plant a difference in what a channel states
         * @description From now on the channel leaves a line out of its statements (`drop`), states another amount, currency or state (`alter`), or states a line that there is not (`add`), dated now. Its money stays as it is: the difference is there for reconciliation to be found.
         */
        post: operations["createChannelDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description The present instant of the sandbox, and how its clock goes.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Let the clock flow, stand or run
         * @description Changes how the clock goes, from the instant at which it stands. A flowing or accelerated clock has what falls due run by itself; it stops at the end of the years whose working days are known.
         */
        patch: operations["updateClock"];
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
         * @description Runs every job that falls due on the way, each at its exact instant and in order, delivers what it caused, and answers when all is quiet with the list of what fired. One advance at a time.
         *
         *     With `until`, a target that no waiting job can lead to is refused before anything runs. What events jobs will cause is known only once they have run: one that is not recorded `within` the time given is refused after the jobs of that time ran, and the clock stands where the last of them left it.
         *
         *     With `Accept: application/x-ndjson` each job is told as a line once it has run, and the result is the last line. A caller that goes away stops the advance between two jobs; the clock then stands at the last one.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/clock/advance_to_next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance to what is due next
         * @description Moves the clock to the earliest deadline there is and runs everything that is due by then, as advanceClock does.
         */
        post: operations["advanceClockToNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is due
         * @description Everything that falls due by itself, soonest first: what, whose, when and under which clause. Retries of webhook deliveries and what the simulated channels will report are among it.
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/deliveries/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries that are held
         * @description Deliveries that wait to be released, in the order in which they would go. Empty unless the mode is `collect`.
         */
        get: operations["listHeldDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/deliveries/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how webhooks are delivered
         * @description The mode of this sandbox, and how many deliveries are held.
         */
        get: operations["getDeliveryMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how webhooks are delivered
         * @description Takes effect at once. What was held and is due is delivered when `collect` ends, before this call answers where the new mode is `sync`.
         */
        patch: operations["updateDeliveryMode"];
        trace?: never;
    };
    "/sandbox/v1/deliveries/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release held deliveries
         * @description Sends held deliveries one after the other and answers when each was tried once. One that fails is held again, until its next try is due and it is released.
         */
        post: operations["releaseDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/disputes/{dispute_id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a dispute as its channel
         * @description `won`: the platform keeps the money, and what the channel held comes back. `lost`: it goes to the payer, less what refunds of the payment have given back already.
         */
        post: operations["simulateDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/events/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trigger an event
         * @description Records an event of any type of the catalogue about an object of this sandbox, with the object as the API shows it now, a new id and the next place in the sequence, and delivers it to the webhook endpoints that ask for it. Nothing follows from it: no object changes, and no user is told.
         */
        post: operations["triggerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults of the plan
         * @description Newest first, each with how often it fitted and how often it was injected.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault to the plan
         * @description Has the sandbox break requests or deliveries on purpose, from now on. Which of them is decided by counting and by the seed of the sandbox, so that the same calls break in the same places.
         */
        post: operations["createFault"];
        /**
         * Take every fault off the plan
         * @description Nothing is broken from now on. Deliveries that are held back are passed on when their time comes.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/faults/{fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a fault
         * @description A fault of the plan with its counts.
         */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /**
         * Take a fault off the plan
         * @description It breaks nothing from now on. A delivery that it holds back is passed on when its time comes.
         */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/faults/unmatched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults that fitted nothing
         * @description Faults that no request and no delivery has fitted so far. A test that ends with one of them did not test what it meant to.
         */
        get: operations["listUnmatchedFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what users received
         * @description Every notice that users of this sandbox received, by every channel, oldest first. With `wait` the call waits until there is a match, or until that much of the real time is over and it answers an empty page. `next_cursor` is there on every page that shows something: passed as `after` it gives what came later.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/invoices/{invoice_id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an invoice as the tax authority or as its buyer
         * @description Takes the place of what the tax authority would have done by itself within five seconds, or of a business buyer on the authority's own site.
         */
        post: operations["simulateInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the journal
         * @description Every call that changed something, in the order in which the changes were committed, oldest first; refused calls change nothing and are not in it. Bodies are kept because a journal has to be played again. What identifies people or accounts is blacked out here unless `unredacted=true` asks for it.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/journal/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a journal
         * @description Repeats the calls of a bundle in this sandbox, each at its own instant and with the same kind of key, and answers with the state in which that ends. The sandbox has to be fresh, frozen at the instant at which the recorded one began, and to have its seed and its parameters. Receivers of webhooks are not called: what they answered is part of the bundle.
         */
        post: operations["replayJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/journal/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the journal as a scenario
         * @description The calls so far as steps that `runScenario` takes, with ids and other values that earlier answers gave replaced by references, and with user names made unique. Uploads are left out: a step that needs one has to be edited.
         */
        get: operations["exportScenario"];
        put?: never;
        post?: never;
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
         * @description Accounts and files with a behaviour of their own, for tests without control calls. All other accounts wait to be told by a channel script, by `simulate` or by the payer's page. An account that looks like one of these and is none is refused when it is bound. There are no magic amounts: what is paid comes from the price book, and what is paid back is reckoned from it.
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
    "/sandbox/v1/payments/{payment_id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute a payment as its payer
         * @description The payer goes to the bank or the channel, which takes the amount back for the time being and tells the platform. A channel knows its own reasons; it takes one dispute of a payment, of no more than it still holds.
         */
        post: operations["openSimulatedDispute"];
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
    "/sandbox/v1/refunds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a refund at another time or by another policy
         * @description What a refund of this order would come to at any instant from its payment on, by other parameters or by another profile, and with a finding of the reviewer. Runs the rule of the platform's own preview on the facts of now, and changes nothing. Parameters are checked as those of a sandbox are.
         */
        post: operations["previewRefundWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description The last requests that this sandbox answered, newest first; those of the robots among them, those to this log not. The log is kept in memory and begins anew with the process.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a request
         * @description One request by the `Parley-Request-Id` of its answer, while the log still holds it.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/requests/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear the request log
         * @description Forgets every request so far.
         */
        post: operations["clearRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List robots
         * @description The members of the staff who can act by themselves. All are off unless they were asked for.
         */
        get: operations["listRobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/robots/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch a robot on or off
         * @description Sets whether a robot acts, and how long it takes. The reviewer reviews each refund that is submitted while it is on, and those that wait when it is switched on.
         */
        patch: operations["updateRobot"];
        trace?: never;
    };
    "/sandbox/v1/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sandboxes
         * @description Every sandbox of this host, newest first.
         */
        get: operations["listSandboxes"];
        put?: never;
        /**
         * Create a sandbox
         * @description Makes a world that shares nothing with any other. What is left out is taken from the defaults: a flowing clock, a random seed, the profile `literal`, keys of its own. The keys are shown this once.
         */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/{sandbox_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sandbox
         * @description What a sandbox was made with. A control key sees its own sandbox only.
         */
        get: operations["getSandbox"];
        put?: never;
        post?: never;
        /**
         * Delete a sandbox
         * @description Deletes a sandbox with its snapshots and frees its keys. Calls to it that are still running end with 410 `sandbox_deleted`. The default sandbox stays.
         */
        delete: operations["deleteSandbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/{sandbox_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a sandbox
         * @description A tar archive of two files: `manifest.json` says what the sandbox was made with, `world.db` is its state, one libSQL file. It holds what the sandbox holds, webhook secrets included, but no key that opens anything.
         */
        get: operations["exportSandbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/{sandbox_id}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fork a sandbox
         * @description Makes a second sandbox of the same state, seed, clock, policy version and parameters, with keys of its own. From here on the two go their own ways; while they get the same calls they give the same answers.
         */
        post: operations["forkSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/{sandbox_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a snapshot
         * @description Puts a sandbox back to one of its snapshots: objects, events, what is due, and the clock. Its keys stay the same. Calls that are running meanwhile end first.
         */
        post: operations["restoreSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/{sandbox_id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snapshots
         * @description The snapshots of a sandbox, newest first.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Take a snapshot
         * @description Keeps the state of a sandbox as it is now, between two calls and never within one.
         */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/{sandbox_id}/snapshots/{snapshot_id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two states
         * @description What was added, changed and removed between a snapshot and another, or the present state: orders, payments, refunds and every other object, by table and id, with the names of the fields that changed.
         */
        get: operations["diffSandbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sandboxes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a sandbox
         * @description Makes a sandbox from what `exportSandbox` answered, here or elsewhere, with keys of its own. The file is checked as a stranger's: its size, its integrity and that it holds exactly the tables of this version.
         */
        post: operations["importSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scenarios
         * @description The named starting points: what each makes, by which calls. They go through the same doors as everybody, so a state that a scenario leaves is one that an integration can get into.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a scenario
         * @description Takes the sandbox to a named starting point and answers with the ids of what it made. May be done any number of times in one sandbox: each makes objects of its own. Some advance the clock, which their description tells.
         */
        post: operations["playScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/scenarios/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run steps of one's own
         * @description Takes the steps one after the other, each a call like any other. The first that is refused ends the run: its problem and its index are answered, and what the steps before it did stays done.
         */
        post: operations["runScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/staff_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the key of another member of the staff
         * @description For trying out what one member of the staff may not do alone, or not without a role: who begins the review of a refund may not approve it where the policy wants four eyes (4.2.3). The key is shown here once.
         */
        post: operations["createStaffKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/state_hash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state hash
         * @description SHA-256 over everything that this sandbox holds, in canonical order. Two sandboxes with the same hash are in the same state. What depends on the wall clock or on the machine is left out: leases, latencies and answers of receivers, key hashes, the clock itself, request log and journal.
         */
        get: operations["getStateHash"];
        put?: never;
        post?: never;
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
        /** @description One case, ready to be run against code of your own. */
        BoundaryCase: {
            expect: components["schemas"]["BoundaryExpectation"];
            /** @description The facts. */
            given: {
                [key: string]: unknown;
            };
            name: string;
            /**
             * @description On which side of the edge it lies.
             * @enum {string}
             */
            position: "before" | "at" | "after";
            /** @description What is done, and at what instant. */
            when: {
                [key: string]: unknown;
            };
        };
        BoundaryCaseRequest: {
            facts?: components["schemas"]["BoundaryFacts"];
            /** @description Policy parameters by name, on top of the profile or of those of this sandbox. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description In place of the parameters of this sandbox. */
            profile?: components["schemas"]["SandboxProfile"];
            rule: components["schemas"]["BoundaryRule"];
        };
        BoundaryCaseSet: {
            cases: components["schemas"]["BoundaryCase"][];
            /** @constant */
            object: "boundary_case_set";
            /** @description The parameters that were put on top. */
            parameters: {
                [key: string]: unknown;
            };
            policy_version: string;
            /** @description The profile that was asked; null for the policy of this sandbox. */
            profile: string | null;
            rule: string;
        };
        /** @description What the policy says of the case. */
        BoundaryExpectation: {
            accepted: boolean;
            amount: components["schemas"]["RefundAmount"] | null;
            /** @description The problem code of a refusal. */
            code: string | null;
            decision: components["schemas"]["Decision"];
            /**
             * Format: date-time
             * @description By when the money must be back.
             */
            due_at: string | null;
            /** Format: date */
            due_date: string | null;
            fee: components["schemas"]["Money"] | null;
            provisional: boolean | null;
            /** Format: date-time */
            submit_by: string | null;
        };
        /** @description What the cases are made for; what is left out is taken from a month of Pro, paid by card. */
        BoundaryFacts: {
            /** @description Around this for `payout`; around every holiday, weekend and make-up day of a year unless given. */
            approved_at?: components["schemas"]["Instant"];
            /** @description Of the payment; for `fee` every method unless given. */
            method?: components["schemas"]["PaymentMethodType"];
            /** @description When the draft is opened; ten days after the payment unless given. */
            opened_at?: components["schemas"]["Instant"];
            paid?: components["schemas"]["Money"];
            paid_at?: components["schemas"]["Instant"];
            /** @description For `proration` several periods unless given: with ends of months and a leap day. */
            period?: components["schemas"]["BoundaryPeriod"];
            /** @description `user_cancelled` unless given; for `fee` every reason. */
            reason?: components["schemas"]["RefundReason"];
        };
        /** @description The paid period in Asia/Shanghai, its end not included; at most 400 days. */
        BoundaryPeriod: {
            end: components["schemas"]["LocalDate"];
            start: components["schemas"]["LocalDate"];
        };
        /**
         * @description What is brought to its edges: the 48 hours (4.2.1), the days used (4.3.1), the payout (4.2.3), the fee (4.4.1).
         * @enum {string}
         */
        BoundaryRule: "window" | "proration" | "payout" | "fee";
        /** @description All that it takes to get a sandbox into a state again. */
        Bundle: {
            answers: components["schemas"]["ReceiverAnswer"][];
            api_version: string;
            /** @description Where the sandbox was reached; its hash does not depend on it. */
            base_url: string;
            /** @description The instant at which the sandbox was created. */
            began_at: components["schemas"]["Instant"];
            deliveries: number;
            /** @description The version of this format. */
            format: number;
            /** @description Holiday tables in place of the shipped ones. */
            holidays: {
                [key: string]: unknown;
            } | null;
            journal: components["schemas"]["JournalEntry"][];
            /** @description The instant of the bundle. */
            now: components["schemas"]["Instant"];
            /** @constant */
            object: "bundle";
            /** @description Every parameter of the policy with its value. */
            parameters: {
                [key: string]: unknown;
            };
            policy_version: string;
            /** @description The robots that were on from the beginning. */
            robots: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the tables; another one means another version of the sandbox. */
            schema_hash: string;
            seed: string;
            state_hash: string;
            /** @description The secret of new webhook endpoints, where one was given. */
            webhook_secret: string | null;
            /** @description How many units of work there were. */
            work: number;
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
        /**
         * @description Whose money a card pays with (3.1); `unknown` where the channel does not know.
         * @enum {string}
         */
        CardFunding: "credit" | "debit" | "unknown";
        CardRange: {
            /** @description `null` where the digits tell the network alone. */
            bank: components["schemas"]["CardBank"] | null;
            funding: components["schemas"]["CardFunding"];
            network: string;
            /** @description The first digits of the number. */
            prefix: string;
        };
        /** @description How the channel answers a call of the platform, which calls again by its own ladder (15 s, 30 s, 3 min …) with the same number, and so with one effect. Counts and delays are kept for each payment or attempt. */
        ChannelCallScript: {
            /** @description The channel does its work at once and answers so long after the first call. */
            delay_after?: string;
            /** @description Calls fail until so long after the first of them; the channel does nothing before. */
            delay_before?: string;
            /** @description The channel does its work and so many of its answers are lost. */
            response_lost?: number;
            /** @description So many calls fail before the channel does anything. */
            unreachable?: number;
        };
        ChannelContradiction: {
            at: components["schemas"]["Instant"];
            channel_code: string;
            /** @description What was reported, e.g. `close`. */
            outcome: string;
        };
        ChannelDifference: {
            about: components["schemas"]["MovementKind"];
            amount: components["schemas"]["Money"] | null;
            created_at: components["schemas"]["Instant"];
            /** @enum {string} */
            effect: "alter" | "drop" | "add";
            id: string;
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "channel_difference";
            reference: string;
            state: string | null;
        };
        ChannelDifferenceCreate: {
            about: components["schemas"]["MovementKind"];
            /** @description What is stated instead, or of the line that is added. */
            amount?: components["schemas"]["Money"];
            /** @enum {string} */
            effect: "alter" | "drop" | "add";
            /** @description A line that the channel has, to be altered or dropped; any other number for one to be added. */
            reference: string;
            /** @description What is stated instead. */
            state?: string;
        };
        ChannelScript: {
            /** @description Empty where the script leaves calls alone. */
            calls: {
                close?: components["schemas"]["ChannelCallScript"];
                open?: components["schemas"]["ChannelCallScript"];
                refund?: components["schemas"]["ChannelCallScript"];
            };
            created_at: components["schemas"]["Instant"];
            id: string;
            method: components["schemas"]["PaymentMethodType"] | null;
            /** @constant */
            object: "channel_script";
            /** @description `null` where the script leaves payments alone. */
            payment: components["schemas"]["ChannelScriptPaymentStep"][] | null;
            payment_id: string | null;
            /** @description `null` where the script leaves refunds alone. */
            refund: components["schemas"]["ChannelScriptRefundStep"][] | null;
        };
        /** @description What a simulated channel does of itself. With `payment_id` for that payment and its refunds, with `method` for that channel, with neither for all of them. Each of the three parts is taken from the most specific script that has it, the newest among equals; a script comes before what a magic account does by itself. */
        ChannelScriptCreate: {
            calls?: {
                close?: components["schemas"]["ChannelCallScript"];
                open?: components["schemas"]["ChannelCallScript"];
                refund?: components["schemas"]["ChannelCallScript"];
            };
            method?: components["schemas"]["PaymentMethodType"];
            /** @description What becomes of the trade, step by step; none for never. Two `succeed` steps tell of one payment twice; `{ outcome: succeed, from: expiry, after: PT3M }` pays too late. */
            payment?: components["schemas"]["ChannelScriptPaymentStep"][];
            payment_id?: string;
            /** @description What becomes of each refund attempt, step by step; none for never. `hold` for a week and then `close` strands it; `close` after `succeed` contradicts itself. */
            refund?: components["schemas"]["ChannelScriptRefundStep"][];
        };
        ChannelScriptList: {
            data: components["schemas"]["ChannelScript"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        ChannelScriptPaymentStep: {
            /** @description ISO 8601 duration by the clock of the sandbox; at once unless given. */
            after?: string;
            /** @description The channel's own code of a failure, one that it knows; its usual one unless given. */
            channel_code?: string;
            /**
             * @description What `after` counts from: `start`, the opening of the trade or, where it is open already, the making of the script; or `expiry`, the end of the order. `start` unless given.
             * @enum {string}
             */
            from?: "start" | "expiry";
            outcome: components["schemas"]["SimulatedPaymentOutcome"];
        };
        ChannelScriptRefundStep: {
            /** @description ISO 8601 duration by the clock of the sandbox since the channel was given the attempt; at once unless given. */
            after?: string;
            /** @description The channel's own code of a failure, one that it knows; its usual one unless given. */
            channel_code?: string;
            outcome: components["schemas"]["SimulatedRefundOutcome"];
        };
        /** @description The clock of the sandbox; every rule reads it and nothing else. */
        Clock: {
            /** @description How many times as fast as the wall clock an accelerated clock runs; null for the others. */
            factor: number | null;
            /**
             * @description A flowing clock runs with the wall clock and an offset, an accelerated one so many times as fast; a frozen one moves only when it is advanced.
             * @enum {string}
             */
            mode: "flowing" | "frozen" | "accelerated";
            now: components["schemas"]["Instant"];
            /** @constant */
            object: "clock";
        };
        /** @description How far to go: exactly one of `by`, `to` and `until`. */
        ClockAdvance: {
            /** @description ISO 8601 duration, e.g. `PT48H` or `P10D`. */
            by?: string;
            /** @description With `until`, only events or deadlines of these objects. */
            objects?: string[];
            /** @description With `until`: `-PT1S` stops a second before a deadline, `PT1S` a second after it or after the event. What happens before an event cannot be told beforehand, so that an offset before one is refused. */
            offset?: string;
            to?: components["schemas"]["Instant"];
            /** @description A type of event, e.g. `refund.succeeded`: goes on job by job until one was recorded. Or a kind of deadline, as listDeadlines names them, e.g. `refund.expire_draft`: goes on until it fell due. */
            until?: string;
            /** @description With `until`, how far to look for it; `P1Y` unless given. */
            within?: string;
        };
        ClockAdvanced: {
            /** @description The caller of a streamed advance went away, and it stopped between two jobs. */
            cancelled: boolean;
            /** @description The jobs that ran, in order, each at its due instant. */
            fired: components["schemas"]["FiredJob"][];
            from: components["schemas"]["Instant"];
            /** @constant */
            object: "clock_advance";
            /** @description What `until` asked for, or the deadline that was next; null where an instant was asked for. */
            reached: components["schemas"]["ClockReached"] | null;
            /** @description Where the clock stands now. */
            to: components["schemas"]["Instant"];
        };
        /** @description One line of a streamed advance: each job as it has run, and last of all the result without its list of jobs, or the problem that ended it. */
        ClockAdvanceLine: components["schemas"]["FiredJob"] | components["schemas"]["ClockAdvanced"] | components["schemas"]["Problem"];
        ClockReached: {
            /** @description When it was recorded or falls due. */
            at: components["schemas"]["Instant"];
            /** @description The type of the event or the kind of the deadline. */
            name: string;
            object_id: string;
        };
        /** @description How the clock goes from now on. It goes on from where it stands, never from an earlier instant. */
        ClockUpdate: {
            /** @description Given with `accelerated`, and with no other mode. At 86400 a day passes in a second. */
            factor?: number;
            /** @enum {string} */
            mode: "flowing" | "frozen" | "accelerated";
        };
        /** @description ISO 4217 currency code. */
        Currency: string;
        /** @description Something that falls due by itself when the clock gets there. */
        Deadline: {
            /** @description How often it has been tried in vain. */
            attempts: number;
            clauses: string[];
            /** @description The first instant at which the time is over; not before it anything happens. */
            due_at: components["schemas"]["Instant"];
            id: string;
            interpretations: string[];
            /** @description What falls due, e.g. `refund.expire_draft`; `until` of an advance takes it. */
            kind: string;
            /** @constant */
            object: "deadline";
            /** @description The object whose deadline it is. */
            object_id: string;
            /** @description The date counts working days of a year whose schedule has not been published, and may still move (INT-06). */
            provisional: boolean;
            /** @description The same in words, in the language of `Accept-Language`. */
            title: string;
            /** @description The user to whom that object belongs; null where it is nobody's. */
            user_id: string | null;
        };
        DeadlineList: {
            data: components["schemas"]["Deadline"][];
            has_more: boolean;
            next_cursor: string | null;
        };
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
        /** @description How webhooks leave this sandbox. `async`: right after the call that caused them. `sync`: before that call answers. `collect`: held until they are released. Challenges of endpoints are never held. */
        DeliveryMode: {
            /** @description How many deliveries are held, those included whose next try is not due yet. */
            held: number;
            mode: components["schemas"]["DeliveryModeName"];
            /** @constant */
            object: "delivery_mode";
        };
        /** @enum {string} */
        DeliveryModeName: "async" | "sync" | "collect";
        DeliveryModeUpdate: {
            mode: components["schemas"]["DeliveryModeName"];
        };
        DeliveryRelease: {
            /** @description How many are held still or anew, next tries included. */
            held: number;
            /** @constant */
            object: "delivery_release";
            /** @description In the order in which they were sent. */
            released: components["schemas"]["ReleasedDelivery"][];
        };
        /** @description Everything that is due, unless `count` or `delivery_ids` says otherwise. */
        DeliveryReleaseRequest: {
            /** @description So many, from the first one on, or from the shuffled order. */
            count?: number;
            /** @description These, in this order. */
            delivery_ids?: string[];
            /**
             * @description Changes the order, by the seed of the sandbox.
             * @default false
             */
            shuffle?: boolean;
        };
        DiffChange: {
            /** @description Names of the fields that differ. */
            fields: string[];
            id: string;
            table: string;
        };
        DiffEntry: {
            id: string;
            /** @description The kind of object in the plural, e.g. `orders`. */
            table: string;
        };
        /**
         * @description Why the payer disputes the payment; each channel knows some of them.
         * @enum {string}
         */
        DisputeReason: "fraudulent" | "not_received" | "not_as_described" | "duplicate" | "credit_not_processed" | "subscription_canceled";
        Divergence: {
            expected: string;
            found: string;
            /** @description The entry; null for what should have followed the last one. */
            position: number | null;
        };
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
        EventTrigger: {
            /** @description An object of the kind that the event is about. For `entitlements.changed`, the id of the user. */
            object_id: string;
            /** @description A type of the catalogue of events, e.g. `refund.succeeded`. */
            type: string;
        };
        /** @description ISO 8601 duration after which the sandbox is deleted by itself, by the clock of the host; never unless given. */
        ExpiresIn: string;
        /** @description A fault of this sandbox's plan. Faults are asked in the order in which they were added; the first whose turn it is breaks the request or the try, and those after it neither see nor count it. */
        Fault: {
            created_at: components["schemas"]["Instant"];
            effect: components["schemas"]["FaultEffect"];
            id: string;
            /** @description How many of those were broken. */
            injected: number;
            match: components["schemas"]["FaultMatch"];
            /** @description How many requests or tries have fitted so far. */
            matched: number;
            /** @constant */
            object: "fault";
            /** @description How often it is injected at most; `null` for without end. */
            times: number | null;
        };
        FaultCreate: {
            effect: components["schemas"]["FaultEffect"];
            match?: components["schemas"]["FaultMatch"];
            /** @description How often it is injected at most; without end unless given. */
            times?: number;
        };
        FaultEffect: {
            /** @description ISO 8601. Of `latency` and `slow_body`, by the wall clock, at most 30 seconds; of `delivery_delay`, by the clock of the sandbox; of `delivery_reorder`, the longest it is held back (`PT1H` unless given); of `delivery_old_timestamp`, how old the signature is (`PT10M` unless given). */
            delay?: string;
            /** @description Seconds in `Retry-After`. Of `too_many_requests` (1 unless given) and `service_unavailable`. */
            retry_after?: number;
            type: components["schemas"]["FaultEffectType"];
            /**
             * @description Whether the call takes effect first; `before_commit` unless given. Of `latency`, `internal_error` and `service_unavailable`.
             * @enum {string}
             */
            when?: "before_commit" | "after_commit";
        };
        /**
         * @description What is done. To a request: `latency`, `drop_response` (the call takes effect, its answer is lost), `too_many_requests`, `internal_error`, `service_unavailable`, `connection_reset` (nothing took effect), `slow_body`, `truncated_body`. To a try of a delivery: `delivery_delay` (taken by a hop that passes it on later), `delivery_drop` (it does not arrive), `delivery_duplicate` (it arrives twice), `delivery_reorder` (it arrives after the next one for the same address), `delivery_bad_signature`, `delivery_old_timestamp` (signed rightly, long ago), `delivery_secret_rotation` (the secret is rotated while it is under way), `delivery_timeout` (it arrives, the answer does not).
         * @enum {string}
         */
        FaultEffectType: "latency" | "drop_response" | "too_many_requests" | "internal_error" | "service_unavailable" | "connection_reset" | "slow_body" | "truncated_body" | "delivery_delay" | "delivery_drop" | "delivery_duplicate" | "delivery_reorder" | "delivery_bad_signature" | "delivery_old_timestamp" | "delivery_secret_rotation" | "delivery_timeout";
        FaultList: {
            data: components["schemas"]["Fault"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description Which requests, or which tries of deliveries, are meant: those that fit every field given, all of them where none is. `nth`, `every` and `probability` then choose among those that fit; one of the three at most. Calls of the sandbox's own control are never broken, nor are challenges and deliveries of `sandbox.fault_injected`. */
        FaultMatch: {
            /** @description The type of the event that is delivered. */
            event_type?: string;
            /** @description Each time so many have fitted. */
            every?: number;
            /** @enum {string} */
            method?: "GET" | "POST" | "PATCH" | "DELETE";
            /** @description The nth that fits and no other. */
            nth?: number;
            /** @description The operationId, e.g. `createPayment`. */
            operation?: string;
            /** @description A path; `{name}` stands for one segment, `*` at the end for the rest. `/v1/orders/{order_id}/payments`. */
            path?: string;
            /** @description Drawn from the seed of the sandbox; the same seed and the same calls draw the same. */
            probability?: number;
            webhook_endpoint_id?: string;
        };
        FieldError: {
            /** @description The clause that this entry rests on, where a rule judged the field. */
            clause?: string;
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
            interpretations: string[];
            job_id: string;
            kind: string;
            /** @constant */
            object: "fired_job";
            /** @description The object that the job was about. */
            ref: string;
            /** @description What fell due, in the language of `Accept-Language`. */
            title: string;
        };
        /** @description A delivery that waits to be released. */
        HeldDelivery: {
            attempt_count: number;
            delivery_id: string;
            /** @description It can be released from this instant on; later than now for a next try. */
            due_at: components["schemas"]["Instant"];
            event_id: string;
            event_type: string;
            /** @constant */
            object: "held_delivery";
            object_id: string;
            sequence: number;
            webhook_endpoint_id: string;
        };
        HeldDeliveryList: {
            data: components["schemas"]["HeldDelivery"][];
        };
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC; seconds go to 59, as leap seconds have no place of their own.
         */
        Instant: string;
        /**
         * @description `reversing` while a red-letter invoice is on its way, `issued` again once it covers a part, `reversed` once nothing is left; `reversal_void` when one came to nothing and has to be requested again.
         * @enum {string}
         */
        InvoiceStatus: "requested" | "issued" | "failed" | "reversing" | "reversal_void" | "reversed";
        JournalBody: {
            /** @description The body as it was sent; base64 for forms with files. */
            content: string;
            /** @enum {string} */
            encoding: "text" | "base64";
            /** @description JSON pointers to what was blacked out, empty where nothing was. The whole body: `""`. */
            redacted: string[];
        };
        /** @description A call that changed something. */
        JournalEntry: {
            /** @description When the call came, by the clock of the sandbox. */
            at: components["schemas"]["Instant"];
            body: components["schemas"]["JournalBody"] | null;
            /**
             * @description The kind of key that called; never the key. `payer` is who chose on the page of a channel, without one.
             * @enum {string}
             */
            caller: "app" | "user" | "staff" | "control" | "payer";
            /** @description How many deliveries had ended by then. */
            deliveries: number;
            /** @description Those that decide what a call does. */
            headers: {
                [key: string]: string;
            };
            /** @enum {string} */
            method: "POST" | "PATCH" | "PUT" | "DELETE";
            /** @constant */
            object: "journal_entry";
            /** @description The operationId. */
            operation: string;
            /** @description With the query string. */
            path: string;
            /** @description Counts the entries from 1, in the order of their commits. */
            position: number;
            /** @description Above 399 for a refusal that left something behind, as a wrong code uses up a try. */
            status: number;
            /** @description Whose session it was. */
            user_id: string | null;
            /** @description The number of the unit of work that the call was, counted together with jobs. It tells which jobs came before. */
            work: number;
        };
        JournalEntryList: {
            data: components["schemas"]["JournalEntry"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        JournalReplay: {
            /** @description Where the replay first went another way and stopped; null where it did not. */
            divergence: components["schemas"]["Divergence"] | null;
            /** @description Whether it is the hash of the bundle. */
            matches: boolean;
            /** @constant */
            object: "journal_replay";
            /** @description How many calls were repeated. */
            replayed: number;
            /** @description The state hash at the end. */
            state_hash: string;
        };
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
        /** @description A JSON body as it may be shown. A body that is no JSON is not kept. */
        LoggedBody: {
            /** @description JSON, redacted and cut after 16 kB. */
            text: string;
            truncated: boolean;
        };
        /** @description One request to this sandbox with its answer. Only what is known to be harmless is shown; names, addresses, accounts, keys and free texts are replaced by `[redacted]`. */
        LoggedRequest: {
            /** @description When the request came, by the clock of the sandbox. */
            at: components["schemas"]["Instant"];
            /**
             * @description The kind of key that was used; `anonymous` where none was good.
             * @enum {string}
             */
            caller: "anonymous" | "app" | "user" | "staff" | "control";
            /** @description The problem code of a refusal. */
            code: string | null;
            /** @description How the answer of the server broke its own contract. */
            contract_violation: string | null;
            /** @description How long the answer took, by the clock of the machine. */
            duration_ms: number;
            /** @description Id of the fault that was injected. */
            fault: string | null;
            /** @description The `Parley-Request-Id` of the answer. */
            id: string;
            /** @description The answer of an earlier call with the same Idempotency-Key was repeated. */
            idempotent_replay: boolean;
            method: string;
            /** @constant */
            object: "logged_request";
            /** @description The operationId; null where the contract has no such path or method. */
            operation: string | null;
            path: string;
            /** @description The query, without its question mark. */
            query: string;
            request_body: components["schemas"]["LoggedBody"] | null;
            response_body: components["schemas"]["LoggedBody"] | null;
            /** @description The status that the caller was sent; 0 where it was sent none. */
            status: number;
        };
        LoggedRequestList: {
            data: components["schemas"]["LoggedRequest"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description What an uploaded file may hold for something of its own to happen. */
        MagicFile: {
            /** @description The problem code with which the file is refused. */
            code: string;
            /** @description Text anywhere in the file, without line breaks. */
            contains: string;
            description: string;
        };
        /** @description An account with a behaviour of its own, whatever is asked of it. */
        MagicValue: {
            /** @description Give it as `account` of a payment method. */
            account: string;
            /** @description How its binding ends, and the code that it asks for. */
            binding: string;
            /** @description What becomes of the charges of a renewal. */
            charge: string;
            description: string;
            dispute: string;
            method: components["schemas"]["PaymentMethodType"];
            /** @description What its payer does. */
            payment: string;
            refund: string;
        };
        MagicValueList: {
            /** @description What the simulated channel recognises a card by; the longest prefix that fits. The simulation's own table. */
            card_ranges: components["schemas"]["CardRange"][];
            data: components["schemas"]["MagicValue"][];
            files: components["schemas"]["MagicFile"][];
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
        /**
         * @description The four ways to pay (3.L). The list is closed.
         * @enum {string}
         */
        PaymentMethodType: "bank_card" | "alipay" | "wechat_pay" | "tencent_wallet";
        /** @description Keys that are known before the sandbox is made, e.g. to the set-up of a pipeline. Those left out are drawn. */
        PinnedKeys: {
            /** @description For the control of the sandbox, `ck_…`. */
            control?: string;
            /** @description For the platform, `sk_…`. */
            secret?: string;
            /** @description For the back office, `bk_…`, with every role. */
            staff?: string;
        };
        /** @description The policy of this sandbox, or a profile, with parameters on top. */
        PolicyChoice: {
            /** @description Policy parameters by name, on top of the profile or of those of this sandbox. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description In place of the parameters of this sandbox. */
            profile?: components["schemas"]["SandboxProfile"];
        };
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
        /** @description What a receiver of webhooks answered to one try. */
        ReceiverAnswer: {
            body: string;
            /** @description Why nothing came back, empty otherwise. */
            failure: string;
            /** @description 0 where nothing came back. */
            status: number;
            try: number;
            url: string;
            /** @description The `webhook-id` of the message, the same in every try. */
            webhook_id: string;
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
        /** @description Where the money goes back to (4.4.2, 4.4.3, INT-09). */
        RefundDestination: {
            /** @enum {string} */
            kind: "original" | "same_name_card" | "account_balance";
            /** @description The account as the user knows it, e.g. `Visa •••• 4242`. */
            label: string;
            method: components["schemas"]["PaymentMethodType"];
            payment_method_id?: string | null;
        };
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
        /**
         * @description What exactly it is about, from a closed list (4.1.1 to 4.1.5). Each belongs to one reason; a pair that does not belong together is refused with those that do.
         * @enum {string}
         */
        RefundSubReason: "cannot_join" | "feature_missing" | "poor_quality" | "wrong_plan" | "wrong_seats" | "wrong_period" | "platform_mistake" | "same_order_paid_twice" | "same_plan_ordered_twice" | "locked" | "misused_by_others" | "data_lost" | "no_longer_needed" | "other_product" | "too_expensive";
        RefundWhatIf: {
            amount: components["schemas"]["RefundAmount"] | null;
            as_of: components["schemas"]["Instant"];
            /** @description The answers to `compare`, in its order. */
            comparisons: components["schemas"]["RefundWhatIfAnswer"][];
            decision: components["schemas"]["Decision"];
            destination: components["schemas"]["RefundDestination"];
            /** @constant */
            object: "refund_what_if";
            order_id: string;
            /** @description The parameters that were put on top. */
            parameters: {
                [key: string]: unknown;
            };
            payment_id: string;
            payout: components["schemas"]["RefundWhatIfPayout"] | null;
            /** @description The code with which the application would be refused then. */
            problem: string | null;
            /** @description The profile that was asked; null for the policy of this sandbox. */
            profile: string | null;
            reason: components["schemas"]["RefundReason"];
            refundable: boolean;
            statement: components["schemas"]["RefundStatement"];
            sub_reason: components["schemas"]["RefundSubReason"] | null;
        };
        /** @description The answer of one policy. */
        RefundWhatIfAnswer: {
            amount: components["schemas"]["RefundAmount"] | null;
            decision: components["schemas"]["Decision"];
            /** @description The parameters that were put on top. */
            parameters: {
                [key: string]: unknown;
            };
            payout: components["schemas"]["RefundWhatIfPayout"] | null;
            /** @description The code with which the application would be refused then. */
            problem: string | null;
            /** @description The profile that was asked; null for the policy of this sandbox. */
            profile: string | null;
            refundable: boolean;
            statement: components["schemas"]["RefundStatement"];
        };
        /** @description What the reviewer would find; nobody at fault unless given. */
        RefundWhatIfFinding: {
            /** @description Dates in Asia/Shanghai on which the service could not be used. */
            accepted_unusable_days?: components["schemas"]["LocalDate"][];
            /**
             * @description Who caused the fault (4.3.2).
             * @enum {string}
             */
            fault: "user" | "platform" | "third_party" | "none";
        };
        /** @description By when the money would be back (4.2.3, INT-06). */
        RefundWhatIfPayout: {
            due_at: components["schemas"]["Instant"];
            due_date: components["schemas"]["LocalDate"];
            provisional: boolean;
        };
        RefundWhatIfRequest: {
            /** @description When the application would be opened, submitted and approved: any instant from the payment on; now unless given. */
            as_of?: components["schemas"]["Instant"];
            /** @description Other policies to ask the same question. */
            compare?: components["schemas"]["PolicyChoice"][];
            finding?: components["schemas"]["RefundWhatIfFinding"];
            order_id: string;
            /** @description Policy parameters by name, on top of the profile or of those of this sandbox. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description Which payment, where the order was paid twice. The effective payment otherwise. */
            payment_id?: string;
            /** @description In place of the parameters of this sandbox. */
            profile?: components["schemas"]["SandboxProfile"];
            reason: components["schemas"]["RefundReason"];
            sub_reason?: components["schemas"]["RefundSubReason"];
        };
        ReleasedDelivery: {
            attempt_count: number;
            delivery_id: string;
            event_id: string;
            event_type: string;
            /** @description Why the try failed; null where it did not, or where nothing was sent. */
            failure: string | null;
            /** @description Where it stands after this try. */
            status: components["schemas"]["WebhookDeliveryStatus"];
            webhook_endpoint_id: string;
        };
        RequestLogCleared: {
            /** @description How many requests were forgotten. */
            cleared: number;
            /** @constant */
            object: "request_log_cleared";
        };
        /** @description A member of the staff who acts by itself. */
        Robot: {
            /** @description How long the robot takes, by the clock of the sandbox; ISO 8601. Null takes as long as the target of the role allows: for the reviewer the review target (INT-03). */
            delay: string | null;
            enabled: boolean;
            /** @constant */
            object: "robot";
            role: components["schemas"]["RobotRole"];
        };
        RobotList: {
            data: components["schemas"]["Robot"][];
        };
        /**
         * @description Whose work the robot does: `reviewer` reviews refunds. It approves what the policy allows and rejects the rest, through the back office like anyone.
         * @enum {string}
         */
        RobotRole: "reviewer";
        RobotUpdate: {
            /** @description ISO 8601 duration, e.g. `PT5S`; null for the target of the role. Counts for what comes in from now on. */
            delay?: string | null;
            /** @description A robot that is switched on takes up what already waits, one that is switched off leaves what it had taken up. */
            enabled?: boolean;
        };
        /** @description A world of its own, with its state, clock, seed, keys, policy version and parameters. */
        Sandbox: {
            /**
             * Format: date-time
             * @description By the clock of the host, like every time here.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it is deleted by itself; `null` for never.
             */
            expires_at: string | null;
            id: string;
            /** @description The one that is there from the start and cannot be deleted. */
            is_default: boolean;
            /** @description The last four characters of each key. */
            key_last4: {
                control: string;
                secret: string;
                staff: string;
            };
            name: string | null;
            /** @constant */
            object: "sandbox";
            /** @description How it came to be; `sandbox_id` names the one that it was forked from. */
            origin: {
                sandbox_id: string | null;
                /** @enum {string} */
                type: "created" | "forked" | "imported";
            };
            /** @description Policy parameters by name, on top of the profile. */
            parameters: {
                [key: string]: unknown;
            };
            policy_version: string;
            /** @enum {string} */
            profile: "literal" | "cn_law_2026" | "eu";
            /**
             * Format: date-time
             * @description When it was last put back to a snapshot.
             */
            restored_at: string | null;
            /** @description The scenario that it began with. */
            scenario: string | null;
            /** @description Same seed and same calls give the same ids, times and events. */
            seed: string;
            status: components["schemas"]["SandboxStatus"];
        };
        /** @description A clock that flows with that of the host, runs so many times as fast, or stands at an instant until it is advanced. */
        SandboxClockChoice: {
            /**
             * Format: date-time
             * @description Where a frozen clock stands and an accelerated one begins, RFC 3339; the present instant unless given.
             */
            at?: string;
            /** @description Given with `accelerated`, and with no other mode. */
            factor?: number;
            /** @enum {string} */
            mode: "flowing" | "frozen" | "accelerated";
        };
        SandboxCreate: {
            clock?: components["schemas"]["SandboxClockChoice"];
            expires_in?: components["schemas"]["ExpiresIn"];
            keys?: components["schemas"]["PinnedKeys"];
            name?: components["schemas"]["SandboxName"];
            /** @description Policy parameters by name, on top of the profile. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description The one in force unless given. */
            policy_version?: string;
            profile?: components["schemas"]["SandboxProfile"];
            /** @description What has happened already when the sandbox begins; see `listScenarios`. */
            scenario?: string;
            /** @description Drawn at random unless given. */
            seed?: string;
            webhook_secret?: components["schemas"]["WebhookSecretPin"];
        };
        /** @description What differs between two states of a sandbox, object by object. */
        SandboxDiff: {
            added: components["schemas"]["DiffEntry"][];
            changed: components["schemas"]["DiffChange"][];
            /** @description The earlier snapshot. */
            from: string;
            /** @constant */
            object: "sandbox_diff";
            removed: components["schemas"]["DiffEntry"][];
            /** @description The later snapshot; `null` for the present state. */
            to: string | null;
            /** @description Whether a list was cut at 1000 entries. */
            truncated: boolean;
        };
        SandboxFork: {
            expires_in?: components["schemas"]["ExpiresIn"];
            keys?: components["schemas"]["PinnedKeys"];
            name?: components["schemas"]["SandboxName"];
            webhook_secret?: components["schemas"]["WebhookSecretPin"];
        };
        SandboxImport: {
            /** @description What `exportSandbox` answered. */
            file: string;
            /** @description The name in the file unless given. */
            name?: string;
        };
        /** @description The keys of one sandbox. Requests find their sandbox by the key alone. */
        SandboxKeys: {
            /** @description For the control of the sandbox, `ck_…`. */
            control: string;
            /** @description For the platform, `sk_…`. */
            secret: string;
            /** @description For the back office, `bk_…`, with every role. */
            staff: string;
        };
        SandboxList: {
            data: components["schemas"]["Sandbox"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description For people; it need not be unique. */
        SandboxName: string;
        /**
         * @description A ready-made set of policy parameters.
         * @enum {string}
         */
        SandboxProfile: "literal" | "cn_law_2026" | "eu";
        SandboxRestore: {
            snapshot_id: string;
        };
        /**
         * @description An `expired` sandbox answers nothing but 410 any more; what it held is gone.
         * @enum {string}
         */
        SandboxStatus: "active" | "expired";
        /** @description The sandbox with its keys. Store them now; they are not shown again. */
        SandboxWithKeys: {
            /**
             * Format: date-time
             * @description By the clock of the host, like every time here.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it is deleted by itself; `null` for never.
             */
            expires_at: string | null;
            id: string;
            /** @description The one that is there from the start and cannot be deleted. */
            is_default: boolean;
            /** @description The last four characters of each key. */
            key_last4: {
                control: string;
                secret: string;
                staff: string;
            };
            keys: components["schemas"]["SandboxKeys"];
            name: string | null;
            /** @constant */
            object: "sandbox";
            /** @description How it came to be; `sandbox_id` names the one that it was forked from. */
            origin: {
                sandbox_id: string | null;
                /** @enum {string} */
                type: "created" | "forked" | "imported";
            };
            /** @description Policy parameters by name, on top of the profile. */
            parameters: {
                [key: string]: unknown;
            };
            policy_version: string;
            /** @enum {string} */
            profile: "literal" | "cn_law_2026" | "eu";
            /** @description Ids of what the scenario made, by name; empty without one. */
            refs: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last put back to a snapshot.
             */
            restored_at: string | null;
            /** @description The scenario that it began with. */
            scenario: string | null;
            /** @description Same seed and same calls give the same ids, times and events. */
            seed: string;
            status: components["schemas"]["SandboxStatus"];
            /** @description The secret that was pinned for webhook endpoints, if one was. */
            webhook_secret: string | null;
        };
        Scenario: {
            description: string;
            name: string;
            /** @constant */
            object: "scenario";
            /** @description Names of the values that it answers with. */
            refs: string[];
            steps: components["schemas"]["ScenarioStep"][];
        };
        ScenarioList: {
            data: components["schemas"]["Scenario"][];
        };
        ScenarioPlayed: {
            /** @description Null for steps of one's own. */
            name: string | null;
            /** @constant */
            object: "scenario_run";
            /** @description What was saved, by name: `{ "user_id": "usr_…", "order_id": "ord_…" }`. */
            refs: {
                [key: string]: unknown;
            };
            steps_taken: number;
        };
        /** @description Steps to take, in order. */
        ScenarioRun: {
            steps: components["schemas"]["ScenarioStep"][];
        };
        /** @description One call. `${name}` in a path parameter, a query parameter or a text of the body stands for what an earlier step saved under that name; `${unique}` for a text that no other run has, `${now}` for the instant of the sandbox. */
        ScenarioStep: {
            /** @description Whose key calls. `user:${user_id}` opens a session of that user first. */
            as: string;
            /** @description What the operation takes. A text that is nothing but one reference becomes what was saved, of whatever type. */
            body?: {
                [key: string]: unknown;
            };
            /** @description The operationId, e.g. `createOrder`. */
            call: string;
            path?: {
                [key: string]: string;
            };
            query?: {
                [key: string]: string;
            };
            /** @description Names for values of the answer, each by its JSON pointer: `{ "order_id": "/id" }`. */
            save?: {
                [key: string]: string;
            };
        };
        /** @description A dispute as its simulated channel sees it. */
        SimulatedDispute: {
            /** @description What is disputed; once lost, what the payer got. */
            amount: components["schemas"]["Money"];
            channel_reference: string;
            /** @description The platform's dispute. */
            dispute_id: string;
            /** @description The statements that the channel was given. */
            evidence: string[];
            evidence_due_at: components["schemas"]["Instant"];
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "simulated_dispute";
            payment_id: string;
            reason: components["schemas"]["DisputeReason"];
            /** @enum {string} */
            state: "open" | "won" | "lost";
        };
        SimulatedDisputeEnd: {
            /** @enum {string} */
            outcome: "won" | "lost";
        };
        SimulatedDisputeOpening: {
            /** @description Minor units of the currency paid; all that the channel still holds of the payment unless given. */
            amount?: number;
            /** @description How long the channel waits for evidence; its usual time unless given. */
            evidence_due?: string;
            reason: components["schemas"]["DisputeReason"];
        };
        /** @description What the simulated tax authority holds of an invoice. */
        SimulatedInvoice: {
            documents: components["schemas"]["SimulatedTaxDocument"][];
            invoice_id: string;
            /** @constant */
            object: "simulated_invoice";
            status: components["schemas"]["InvoiceStatus"];
        };
        /**
         * @description What the payer and the channel do: `start` (the payer has begun), `succeed`, `fail`, `revoke` (taken back while the payer pays, and so after `start` only). A success on a trade that was closed is money that comes late.
         * @enum {string}
         */
        SimulatedPaymentOutcome: "start" | "succeed" | "fail" | "revoke";
        /** @description A refund attempt as its simulated channel sees it. */
        SimulatedRefund: {
            amount: components["schemas"]["Money"];
            /** @description The number under which the channel pays at most once. */
            attempt_number: string;
            /** @description What the channel reported after the attempt had succeeded, against its own books. The platform leaves such a refund as it is, and the contradiction is kept here for reconciliation; money that really comes back is a `return`. */
            contradictions: components["schemas"]["ChannelContradiction"][];
            method: components["schemas"]["PaymentMethodType"];
            /** @constant */
            object: "simulated_refund";
            payment_id: string;
            refund_id: string;
            /** @enum {string} */
            state: "accepted" | "held" | "succeeded" | "abnormal" | "closed" | "returned";
        };
        /**
         * @description What the channel does with the refund: `succeed`, `abnormal` (the account cannot take it), `close` (the attempt is closed unpaid), `hold` (nothing until told otherwise), `return` (what had been paid comes back, for the account was closed after all; not of the wallet).
         * @enum {string}
         */
        SimulatedRefundOutcome: "succeed" | "abnormal" | "close" | "hold" | "return";
        SimulatedTaxDocument: {
            amount: components["schemas"]["Money"];
            document_id: string;
            /** @enum {string} */
            kind: "blue" | "red";
            number: string | null;
            /** @enum {string} */
            state: "accepted" | "issued" | "failed";
        };
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
        SimulateInvoice: {
            /**
             * @description `issue` and `fail` decide the document that lies with the tax authority; the others are the buyer's, given on the authority's own site.
             * @enum {string}
             */
            outcome: "issue" | "fail" | "buyer_confirms" | "buyer_refuses";
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
        /** @description The state of a sandbox at one moment, its clock included. */
        Snapshot: {
            /**
             * Format: date-time
             * @description What the sandbox's own clock showed.
             */
            clock: string;
            /**
             * Format: date-time
             * @description By the clock of the host.
             */
            created_at: string;
            id: string;
            name: string | null;
            /** @constant */
            object: "snapshot";
            sandbox_id: string;
            /** @description Bytes on disk. */
            size: number;
        };
        SnapshotCreate: {
            name?: components["schemas"]["SandboxName"];
        };
        SnapshotList: {
            data: components["schemas"]["Snapshot"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        StaffKey: {
            created_at: components["schemas"]["Instant"];
            /** @description Stands for the member of the staff in histories, as the id of the actor. */
            id: string;
            last4: string;
            /** @constant */
            object: "staff_key";
            roles: components["schemas"]["StaffRole"][];
            /** @description The key itself, `bk_…`. */
            token: string;
        };
        StaffKeyCreate: {
            /** @description May be empty, for a key that only reads. */
            roles: components["schemas"]["StaffRole"][];
        };
        /**
         * @description What the holder of a staff key may do besides reading: `refund_reviewer` reviews refunds; the other roles are those of the well-known key.
         * @enum {string}
         */
        StaffRole: "refund_reviewer" | "operator" | "finance";
        StateHash: {
            /** @constant */
            object: "state_hash";
            sha256: string;
            /** @description The hash of each table, to find out where two sandboxes differ. */
            tables: {
                [key: string]: string;
            };
        };
        /**
         * @description `exhausted` after the last try of the ladder; `cancelled` when the endpoint was disabled or deleted first.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "succeeded" | "exhausted" | "cancelled";
        /** @description The secret of every webhook endpoint made in this sandbox, until it is rotated: `whsec_` and 24 to 75 bytes in base64. */
        WebhookSecretPin: string;
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
    createBoundaryCases: {
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
                "application/json": components["schemas"]["BoundaryCaseRequest"];
            };
        };
        responses: {
            /** @description The cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryCaseSet"];
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
            /** @description There are four ways to pay and this is none of them; This is not a reason for a refund; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "payment_method_not_supported" | "refund_reason_not_eligible" | "validation_failed";
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
    getBundle: {
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
            /** @description The bundle, which `replayJournal` takes as it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
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
    listChannelScripts: {
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
            /** @description A page of scripts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelScriptList"];
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
    createChannelScript: {
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
                "application/json": components["schemas"]["ChannelScriptCreate"];
            };
        };
        responses: {
            /** @description The script */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelScript"];
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
            /** @description This Idempotency-Key was used with another body; There are four ways to pay and this is none of them; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "payment_method_not_supported" | "validation_failed";
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
    deleteChannelScript: {
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
                channel_script_id: string;
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
    createChannelDifference: {
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
                method: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelDifferenceCreate"];
            };
        };
        responses: {
            /** @description The difference */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDifference"];
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
    getClock: {
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
    updateClock: {
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
                "application/json": components["schemas"]["ClockUpdate"];
            };
        };
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
            /** @description The clock is being advanced; The object was changed by another call at the same time */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "clock_busy" | "concurrent_update";
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
                    "application/x-ndjson": components["schemas"]["ClockAdvanceLine"];
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
            /** @description The clock is being advanced; The object was changed by another call at the same time; A call with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "clock_busy" | "concurrent_update" | "idempotency_in_progress";
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
            /** @description The clock cannot be advanced that far; The clock only moves forward; The time before an event cannot be told; Nothing that is due leads there; There is no event and no deadline of this name; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "clock_advance_too_far" | "clock_moves_forward_only" | "clock_offset_before_event" | "clock_target_not_found" | "clock_target_unknown" | "idempotency_key_reused" | "validation_failed";
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
    advanceClockToNext: {
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
        requestBody?: never;
        responses: {
            /** @description What fired */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAdvanced"];
                    "application/x-ndjson": components["schemas"]["ClockAdvanceLine"];
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
            /** @description The clock is being advanced; The object was changed by another call at the same time; A call with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "clock_busy" | "concurrent_update" | "idempotency_in_progress";
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
            /** @description Nothing that is due leads there; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "clock_target_not_found" | "idempotency_key_reused" | "validation_failed";
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
    listDeadlines: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description Only what is due before this instant. */
                before?: components["schemas"]["Instant"];
                /** @description Only deadlines of this kind, e.g. `refund.expire_draft`. */
                kind?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Only deadlines of this object, by its id. */
                object?: string;
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
            /** @description A page of deadlines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
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
    listHeldDeliveries: {
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
            /** @description What is held */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldDeliveryList"];
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
    getDeliveryMode: {
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
            /** @description The mode */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMode"];
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
    updateDeliveryMode: {
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
                "application/json": components["schemas"]["DeliveryModeUpdate"];
            };
        };
        responses: {
            /** @description The mode */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMode"];
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
    releaseDeliveries: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeliveryReleaseRequest"];
            };
        };
        responses: {
            /** @description What was sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRelease"];
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
            /** @description This delivery is not held for release; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "delivery_not_held" | "idempotency_key_reused" | "validation_failed";
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
    simulateDispute: {
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
                dispute_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatedDisputeEnd"];
            };
        };
        responses: {
            /** @description The dispute */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedDispute"];
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
            /** @description The object was changed by another call at the same time; The channel has decided this dispute; A call with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "dispute_not_open" | "idempotency_in_progress";
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
    triggerEvent: {
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
                "application/json": components["schemas"]["EventTrigger"];
            };
        };
        responses: {
            /** @description The event */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
            /** @description This event is about another kind of object; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "event_object_mismatch" | "idempotency_key_reused" | "validation_failed";
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
    listFaults: {
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
            /** @description A page of faults */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
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
    createFault: {
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
                "application/json": components["schemas"]["FaultCreate"];
            };
        };
        responses: {
            /** @description The fault */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
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
    clearFaults: {
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
            /** @description The plan is empty */
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
    getFault: {
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
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
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
    deleteFault: {
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
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off */
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
    listUnmatchedFaults: {
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
            /** @description A page of faults */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
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
    listInbox: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                channel?: components["schemas"]["NoticeChannel"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                type?: components["schemas"]["NoticeType"];
                /** @description The id of a user. */
                user?: string;
                /** @description Seconds of real time to wait for a match, e.g. `10s`; more than `30s` counts as 30. */
                wait?: string;
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
    simulateInvoice: {
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
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateInvoice"];
            };
        };
        responses: {
            /** @description What the authority holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedInvoice"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; This reversal does not wait for its buyer; No document of this invoice waits at the tax authority */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "reversal_not_awaiting_buyer" | "tax_document_not_open";
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
    listJournal: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description `true` shows bodies as they were sent, card numbers among them. */
                unredacted?: "true" | "false";
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
            /** @description A page of calls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntryList"];
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
    replayJournal: {
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
                "application/json": components["schemas"]["Bundle"];
            };
        };
        responses: {
            /** @description What the replay ended in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalReplay"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; This sandbox has been used */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "world_not_fresh";
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
            /** @description This Idempotency-Key was used with another body; The journal is blacked out and cannot be replayed; The journal is of another version; The journal is of a sandbox that was set up otherwise; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "journal_redacted" | "journal_version_mismatch" | "journal_world_mismatch" | "validation_failed";
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
    exportScenario: {
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
            /** @description The scenario */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioRun"];
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
    listMagicValues: {
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
    getSimulatedTrade: {
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
    openSimulatedDispute: {
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
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatedDisputeOpening"];
            };
        };
        responses: {
            /** @description The dispute */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedDispute"];
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
            /** @description The object was changed by another call at the same time; This payment has been disputed before; A call with this Idempotency-Key is still running; A payment is disputed once it has been paid */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "dispute_already_exists" | "idempotency_in_progress" | "payment_not_disputable";
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
            /** @description More is disputed than remains of the payment; This channel does not know this reason for a dispute; This Idempotency-Key was used with another body; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "dispute_amount_exceeds_paid" | "dispute_reason_not_offered" | "idempotency_key_reused" | "validation_failed";
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
    previewRefundWhatIf: {
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
                "application/json": components["schemas"]["RefundWhatIfRequest"];
            };
        };
        responses: {
            /** @description The answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundWhatIf"];
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
    listRequests: {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. */
                after?: components["parameters"]["After"];
                /** @description The problem code. */
                code?: string;
                /** @description The Idempotency-Key as it was sent. */
                idempotency_key?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description The operationId. */
                operation?: string;
                /** @description Requests from this instant on, by the clock of the sandbox. */
                since?: components["schemas"]["Instant"];
                status?: number;
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
            /** @description A page of requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedRequestList"];
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
    getRequest: {
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
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedRequest"];
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
    clearRequests: {
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
        requestBody?: never;
        responses: {
            /** @description The log is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLogCleared"];
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
    listRobots: {
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
            /** @description Every robot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotList"];
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
    updateRobot: {
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
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RobotUpdate"];
            };
        };
        responses: {
            /** @description The robot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Robot"];
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
    listSandboxes: {
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
            /** @description A page of sandboxes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxList"];
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
    createSandbox: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxCreate"];
            };
        };
        responses: {
            /** @description The sandbox and its keys */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWithKeys"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; Another sandbox has this key */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "sandbox_key_in_use";
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
            /** @description This Idempotency-Key was used with another body; There is no such version of the policy; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "policy_version_unknown" | "validation_failed";
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
    getSandbox: {
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
                sandbox_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
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
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    deleteSandbox: {
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
                sandbox_id: string;
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
            /** @description The default sandbox cannot be deleted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_is_default";
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
    exportSandbox: {
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
                sandbox_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    /** @description Always `attachment`. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
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
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    forkSandbox: {
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
                sandbox_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxFork"];
            };
        };
        responses: {
            /** @description The new sandbox and its keys */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWithKeys"];
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
            /** @description The object was changed by another call at the same time; A call with this Idempotency-Key is still running; Another sandbox has this key */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_update" | "idempotency_in_progress" | "sandbox_key_in_use";
                    };
                };
            };
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    restoreSandbox: {
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
                sandbox_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxRestore"];
            };
        };
        responses: {
            /** @description The sandbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
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
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    listSnapshots: {
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
                sandbox_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of snapshots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
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
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    createSnapshot: {
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
                sandbox_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SnapshotCreate"];
            };
        };
        responses: {
            /** @description The snapshot */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
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
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    diffSandbox: {
        parameters: {
            query?: {
                /** @description The later snapshot; the present state unless given. */
                to?: string;
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
                sandbox_id: string;
                snapshot_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxDiff"];
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
            /** @description This sandbox has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sandbox_expired";
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
    importSandbox: {
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
                "multipart/form-data": components["schemas"]["SandboxImport"];
            };
        };
        responses: {
            /** @description The sandbox and its keys */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWithKeys"];
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
            /** @description The sandbox in the file is too large; The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "import_too_large" | "payload_too_large";
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
            /** @description This Idempotency-Key was used with another body; The file is damaged or no export at all; The file holds something other than a sandbox; The file is of another version of the sandbox; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "import_corrupt" | "import_foreign" | "import_schema_mismatch" | "validation_failed";
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
    listScenarios: {
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
            /** @description The scenarios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
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
    playScenario: {
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
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioPlayed"];
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
            /** @description This Idempotency-Key was used with another body; A step of the scenario was refused; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "scenario_step_refused" | "validation_failed";
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
    runScenario: {
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
                "application/json": components["schemas"]["ScenarioRun"];
            };
        };
        responses: {
            /** @description What it made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioPlayed"];
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
            /** @description This Idempotency-Key was used with another body; A step refers to something that no earlier step saved; A step of the scenario was refused; The request does not match the contract */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "scenario_reference_unknown" | "scenario_step_refused" | "validation_failed";
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
    createStaffKey: {
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
                "application/json": components["schemas"]["StaffKeyCreate"];
            };
        };
        responses: {
            /** @description The key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffKey"];
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
    getStateHash: {
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
            /** @description The hash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateHash"];
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
}
