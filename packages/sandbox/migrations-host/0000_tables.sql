CREATE TABLE `sandbox_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`sandbox_id` text NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sandbox_keys_by_sandbox` ON `sandbox_keys` (`sandbox_id`);--> statement-breakpoint
CREATE TABLE `sandboxes` (
	`id` text PRIMARY KEY NOT NULL,
	`tag` text NOT NULL,
	`name` text,
	`status` text NOT NULL,
	`is_default` integer NOT NULL,
	`seed` text NOT NULL,
	`profile` text NOT NULL,
	`parameters` text NOT NULL,
	`policy_version` text NOT NULL,
	`clock` text NOT NULL,
	`scenario` text,
	`sealed_keys` text NOT NULL,
	`key_last4` text NOT NULL,
	`webhook_secret` text,
	`origin_type` text NOT NULL,
	`origin_id` text,
	`file` text NOT NULL,
	`created_at` integer NOT NULL,
	`restored_at` integer,
	`expires_at` integer NOT NULL,
	`wake_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sandboxes_tag_unique` ON `sandboxes` (`tag`);--> statement-breakpoint
CREATE INDEX `sandboxes_by_expiry` ON `sandboxes` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sandboxes_by_wake` ON `sandboxes` (`wake_at`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`sandbox_id` text NOT NULL,
	`name` text,
	`clock` integer NOT NULL,
	`size` integer NOT NULL,
	`file` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `snapshots_by_sandbox` ON `snapshots` (`sandbox_id`,`id`);--> statement-breakpoint
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
