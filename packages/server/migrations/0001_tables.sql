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
ALTER TABLE `outages` ADD `features` text NOT NULL;--> statement-breakpoint
ALTER TABLE `refunds` ADD `sub_reason` text;