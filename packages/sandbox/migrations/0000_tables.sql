CREATE TABLE `channel_differences` (
	`id` text PRIMARY KEY NOT NULL,
	`method` text NOT NULL,
	`effect` text NOT NULL,
	`about` text NOT NULL,
	`reference` text NOT NULL,
	`amount` text NOT NULL,
	`state` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `channel_disputes` (
	`channel_reference` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`method` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`evidence` text NOT NULL,
	`evidence_due_at` integer NOT NULL,
	`withheld` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `channel_disputes_payment_id_unique` ON `channel_disputes` (`payment_id`);--> statement-breakpoint
CREATE TABLE `channel_refunds` (
	`attempt_number` text PRIMARY KEY NOT NULL,
	`refund_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`method` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`paid_at` integer,
	`contradictions` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `channel_refunds_by_refund` ON `channel_refunds` (`refund_id`);--> statement-breakpoint
CREATE INDEX `channel_refunds_by_payment` ON `channel_refunds` (`payment_id`);--> statement-breakpoint
CREATE TABLE `channel_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`ref` text NOT NULL,
	`outcome` text NOT NULL,
	`channel_code` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `channel_scripts` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text,
	`method` text,
	`payment` text NOT NULL,
	`refund` text NOT NULL,
	`calls` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `channel_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`first_at` integer NOT NULL,
	`unreached` integer NOT NULL,
	`lost` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `channel_trades` (
	`payment_id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`off_session` integer NOT NULL,
	`method` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`subject` text NOT NULL,
	`account_token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`state` text NOT NULL,
	`paid_at` integer
);
--> statement-breakpoint
CREATE TABLE `faults` (
	`id` text PRIMARY KEY NOT NULL,
	`match` text NOT NULL,
	`effect` text NOT NULL,
	`times` integer NOT NULL,
	`matched` integer NOT NULL,
	`injected` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `held_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`webhook_id` text NOT NULL,
	`headers` text NOT NULL,
	`body` text NOT NULL,
	`behind_next` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `held_deliveries_by_url` ON `held_deliveries` (`url`,`id`);--> statement-breakpoint
CREATE TABLE `journal` (
	`position` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`operation` text NOT NULL,
	`method` text NOT NULL,
	`path` text NOT NULL,
	`caller` text NOT NULL,
	`user_id` text NOT NULL,
	`headers` text NOT NULL,
	`encoding` text NOT NULL,
	`body` text NOT NULL,
	`status` integer NOT NULL,
	`work` integer NOT NULL,
	`deliveries` integer NOT NULL,
	`yields` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_by_work` ON `journal` (`work`,`position`);--> statement-breakpoint
CREATE TABLE `receiver_answers` (
	`webhook_id` text NOT NULL,
	`url` text NOT NULL,
	`try` integer NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`failure` text NOT NULL,
	PRIMARY KEY(`webhook_id`, `url`, `try`)
);
--> statement-breakpoint
CREATE TABLE `robots` (
	`role` text PRIMARY KEY NOT NULL,
	`enabled` integer NOT NULL,
	`delay` text
);
--> statement-breakpoint
CREATE TABLE `sandbox_state` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
