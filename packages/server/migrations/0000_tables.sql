CREATE TABLE `account_abnormalities` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`fault` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`description` text NOT NULL,
	`decision` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `account_abnormalities_by_user` ON `account_abnormalities` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `terms_acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`document` text NOT NULL,
	`document_version` text NOT NULL,
	`accepted_at` integer NOT NULL,
	`ip` text,
	`user_agent` text
);
--> statement-breakpoint
CREATE INDEX `terms_acceptances_by_user` ON `terms_acceptances` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`kind` text NOT NULL,
	`username` text NOT NULL,
	`email` text NOT NULL,
	`region` text NOT NULL,
	`locale` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`payment_id` text NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`method` text NOT NULL,
	`channel_reference` text NOT NULL,
	`reason` text NOT NULL,
	`amount` integer NOT NULL,
	`returned_amount` integer NOT NULL,
	`claimed_amount` integer NOT NULL,
	`currency` text NOT NULL,
	`evidence` text NOT NULL,
	`evidence_due_at` integer NOT NULL,
	`closed_at` integer,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disputes_payment_id_unique` ON `disputes` (`payment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `disputes_channel_reference_unique` ON `disputes` (`channel_reference`);--> statement-breakpoint
CREATE INDEX `disputes_by_order` ON `disputes` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `disputes_by_user` ON `disputes` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `file_contents` (
	`file_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `files_by_user` ON `files` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `invoices` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`buyer` text NOT NULL,
	`email` text NOT NULL,
	`amount` integer NOT NULL,
	`net` integer NOT NULL,
	`currency` text NOT NULL,
	`tax_percent` integer NOT NULL,
	`lines` text NOT NULL,
	`number` text,
	`issued_at` integer,
	`reversals` text NOT NULL,
	`corrects` text,
	`failure` text NOT NULL,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `invoices_by_order` ON `invoices` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `invoices_by_user` ON `invoices` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`duration_minutes` integer NOT NULL,
	`expected_participants` integer NOT NULL,
	`participants` text NOT NULL,
	`features` text NOT NULL,
	`started_at` integer,
	`ends_by` integer,
	`ended_at` integer,
	`ended_by` text,
	`recording_id` text,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meetings_by_user` ON `meetings` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`type` text NOT NULL,
	`channel` text NOT NULL,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`links` text NOT NULL,
	`attachments` text NOT NULL,
	`event_id` text NOT NULL,
	`event_type` text NOT NULL,
	`object_id` text NOT NULL,
	`clauses` text NOT NULL,
	`policy_version` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_id_unique` ON `notices` (`id`);--> statement-breakpoint
CREATE INDEX `notices_by_user` ON `notices` (`user_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`subscription_id` text,
	`quote_id` text,
	`plan_id` text NOT NULL,
	`tier` text,
	`interval` text NOT NULL,
	`seats` integer NOT NULL,
	`add_ons` text NOT NULL,
	`region` text NOT NULL,
	`price_book_version` text NOT NULL,
	`lines` text NOT NULL,
	`promotion` text,
	`service_credit` integer NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`method` text NOT NULL,
	`entry` text NOT NULL,
	`confirmation_digest` text NOT NULL,
	`expires_at` integer NOT NULL,
	`paid_by` text,
	`refunded_gross` integer NOT NULL,
	`refunded_amount` integer NOT NULL,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `orders_by_user` ON `orders` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `orders_by_subscription` ON `orders` (`subscription_id`,`id`);--> statement-breakpoint
CREATE TABLE `outages` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`regions` text NOT NULL,
	`features` text NOT NULL,
	`description` text NOT NULL,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outages_by_start` ON `outages` (`starts_at`);--> statement-breakpoint
CREATE TABLE `payment_methods` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`type` text NOT NULL,
	`label` text NOT NULL,
	`holder_name` text NOT NULL,
	`account_token` text NOT NULL,
	`card` text NOT NULL,
	`challenge` text NOT NULL,
	`failure` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payment_methods_by_user` ON `payment_methods` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`method` text NOT NULL,
	`payment_method_id` text,
	`account_label` text NOT NULL,
	`payer_name` text NOT NULL,
	`entry` text NOT NULL,
	`off_session` integer NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`next_action` text NOT NULL,
	`failure` text NOT NULL,
	`late` integer NOT NULL,
	`duplicate` integer NOT NULL,
	`disputed` integer NOT NULL,
	`disputed_amount` integer NOT NULL,
	`succeeded_at` integer,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payments_by_order` ON `payments` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `payments_by_user` ON `payments` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `payments_by_success` ON `payments` (`method`,`succeeded_at`);--> statement-breakpoint
CREATE TABLE `price_books` (
	`id` text PRIMARY KEY NOT NULL,
	`effective_from` integer NOT NULL,
	`book` text NOT NULL,
	`policy_version` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `price_books_effective_from_unique` ON `price_books` (`effective_from`);--> statement-breakpoint
CREATE TABLE `coupons` (
	`id` text PRIMARY KEY NOT NULL,
	`promotion_id` text NOT NULL,
	`code` text NOT NULL,
	`max_redemptions` integer,
	`redemptions` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coupons_code_unique` ON `coupons` (`code`);--> statement-breakpoint
CREATE INDEX `coupons_by_promotion` ON `coupons` (`promotion_id`,`id`);--> statement-breakpoint
CREATE TABLE `promotions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`eligibility` text NOT NULL,
	`benefit` text NOT NULL,
	`refund_rule` text,
	`max_redemptions` integer,
	`max_per_user` integer,
	`redemptions` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `redemptions` (
	`order_id` text PRIMARY KEY NOT NULL,
	`promotion_id` text NOT NULL,
	`coupon_id` text,
	`user_id` text NOT NULL,
	`status` text NOT NULL,
	`slot` integer,
	`reserved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redemptions_once` ON `redemptions` (`promotion_id`,`user_id`,`slot`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`tier` text,
	`interval` text NOT NULL,
	`seats` integer NOT NULL,
	`needs` text NOT NULL,
	`region` text NOT NULL,
	`currency` text NOT NULL,
	`offer` text,
	`earlier_offers` text NOT NULL,
	`order_id` text,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `quotes_by_user` ON `quotes` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`stopped_at` integer,
	`duration_seconds` integer,
	`size_mb` integer,
	`retained_until` integer,
	`deleted_at` integer,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `recordings_by_user` ON `recordings` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `recordings_by_meeting` ON `recordings` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`reason` text,
	`sub_reason` text,
	`channel` text,
	`statement` text,
	`evidence` text NOT NULL,
	`opened_at` integer NOT NULL,
	`submit_by` integer NOT NULL,
	`submitted_at` integer,
	`review_due_at` integer,
	`info_requested_at` integer,
	`amount` text NOT NULL,
	`approved_gross` integer NOT NULL,
	`partial` integer NOT NULL,
	`finding` text NOT NULL,
	`destination` text NOT NULL,
	`payout` text NOT NULL,
	`failure` text NOT NULL,
	`frozen_since` integer,
	`dispute_id` text,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `refunds_by_order` ON `refunds` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `refunds_by_payment` ON `refunds` (`payment_id`,`id`);--> statement-breakpoint
CREATE INDEX `refunds_by_user` ON `refunds` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `seat_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`assigned_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seat_assignments_once` ON `seat_assignments` (`subscription_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `seat_assignments_by_user` ON `seat_assignments` (`user_id`);--> statement-breakpoint
CREATE TABLE `subscription_periods` (
	`order_id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`payment_id` text,
	`purpose` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`change` text,
	`credits` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `subscription_periods_by_payment` ON `subscription_periods` (`payment_id`);--> statement-breakpoint
CREATE INDEX `subscription_periods_by_subscription` ON `subscription_periods` (`subscription_id`,`start`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text,
	`plan_id` text NOT NULL,
	`tier` text,
	`interval` text NOT NULL,
	`seats` integer NOT NULL,
	`add_ons` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`worth` integer NOT NULL,
	`currency` text NOT NULL,
	`scheduled_change` text,
	`anchor_day` integer NOT NULL,
	`auto_renew` integer NOT NULL,
	`renewal` text,
	`ended_at` integer,
	`ended_by` text,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_order_id_unique` ON `subscriptions` (`order_id`);--> statement-breakpoint
CREATE INDEX `subscriptions_by_user` ON `subscriptions` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `wallets` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`user_id` text NOT NULL,
	`currency` text NOT NULL,
	`opened_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wallets_user_id_unique` ON `wallets` (`user_id`);--> statement-breakpoint
CREATE TABLE `webhook_attempts` (
	`webhook_delivery_id` text NOT NULL,
	`number` integer NOT NULL,
	`attempted_at` integer NOT NULL,
	`url` text NOT NULL,
	`headers` text NOT NULL,
	`status` integer NOT NULL,
	`succeeded` integer NOT NULL,
	`latency_ms` integer NOT NULL,
	`response_body` text NOT NULL,
	`failure` text NOT NULL,
	`next_attempt_at` integer,
	PRIMARY KEY(`webhook_delivery_id`, `number`)
);
--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`webhook_endpoint_id` text NOT NULL,
	`event_id` text NOT NULL,
	`event_type` text NOT NULL,
	`object_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`attempt_count` integer NOT NULL,
	`failed_tries` integer NOT NULL,
	`next_attempt_at` integer
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_endpoint` ON `webhook_deliveries` (`webhook_endpoint_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_sequence` ON `webhook_deliveries` (`webhook_endpoint_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_object` ON `webhook_deliveries` (`webhook_endpoint_id`,`object_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`history` text NOT NULL,
	`policy_version` text NOT NULL,
	`status` text NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`ordering` text NOT NULL,
	`description` text,
	`secret` text NOT NULL,
	`previous_secret` text,
	`previous_valid_until` integer,
	`challenge` text NOT NULL,
	`failed_challenges` integer NOT NULL,
	`verified_at` integer,
	`failure` text,
	`failing_since` integer,
	`exhausted_in_a_row` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhook_endpoints_by_status` ON `webhook_endpoints` (`status`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`caller` text NOT NULL,
	`call` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`status` integer NOT NULL,
	`etag` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`caller`, `call`, `key`)
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	`queue` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`provisional` integer NOT NULL,
	`leased_until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_by_due` ON `jobs` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_ref` ON `jobs` (`ref`,`kind`);--> statement-breakpoint
CREATE TABLE `keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`last4` text NOT NULL,
	`user_id` text NOT NULL,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_id_unique` ON `keys` (`id`);--> statement-breakpoint
CREATE TABLE `ledger_balances` (
	`account` text NOT NULL,
	`currency` text NOT NULL,
	`total` integer NOT NULL,
	`opened_at` integer NOT NULL,
	PRIMARY KEY(`account`, `currency`)
);
--> statement-breakpoint
CREATE TABLE `ledger_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`posting` text NOT NULL,
	`account` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`cause` text NOT NULL,
	`kind` text NOT NULL,
	`booked_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `ledger_by_account` ON `ledger_entries` (`account`,`id`);--> statement-breakpoint
CREATE INDEX `ledger_by_cause` ON `ledger_entries` (`cause`);--> statement-breakpoint
CREATE INDEX `ledger_by_time` ON `ledger_entries` (`booked_at`,`account`,`currency`,`amount`);--> statement-breakpoint
CREATE TABLE `events` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`object_id` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`policy_version` text NOT NULL,
	`clauses` text NOT NULL,
	`interpretations` text NOT NULL,
	`object` text NOT NULL,
	`previous` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_by_object` ON `events` (`object_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
