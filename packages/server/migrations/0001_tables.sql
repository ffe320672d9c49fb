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
CREATE INDEX `recordings_by_meeting` ON `recordings` (`meeting_id`,`id`);