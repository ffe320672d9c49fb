CREATE TABLE `channel_refunds` (
	`attempt_number` text PRIMARY KEY NOT NULL,
	`refund_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`method` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL
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
CREATE TABLE `channel_trades` (
	`payment_id` text PRIMARY KEY NOT NULL,
	`method` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`subject` text NOT NULL,
	`account_token` text NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sandbox_state` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
