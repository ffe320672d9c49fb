import { eq } from 'drizzle-orm'
import type { Orm } from '@parley/server/db/database'
import { insertRow } from '@parley/server/db/rows'
import type { Context } from '@parley/server/work/context'
import { robots } from './table.ts'

export type RobotRow = typeof robots.$inferSelect
export type RobotRole = RobotRow['role']

/** A robot as it was set; off where it never was. */
export async function findRobot(ctx: Pick<Context, 'orm'>, role: RobotRole): Promise<RobotRow> {
  const [row] = await ctx.orm.select().from(robots).where(eq(robots.role, role))
  return row ?? { role, enabled: false, delay: null }
}

export async function saveRobot(ctx: Context, row: RobotRow): Promise<void> {
  await ctx.orm.delete(robots).where(eq(robots.role, row.role))
  await insertRow(ctx.orm, robots, row)
}

/** Sets a robot that was never set; one that was keeps what it has. */
export async function introduceRobot(orm: Orm, row: RobotRow): Promise<void> {
  await orm.insert(robots).values(row).onConflictDoNothing()
}
