ALTER TABLE `payment_methods` ADD `card` text NOT NULL;--> statement-breakpoint
ALTER TABLE `payment_methods` ADD `challenge` text NOT NULL;