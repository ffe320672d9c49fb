import { problems } from './generated/problems.ts'

export { problems }
/** Every problem code of the contract. */
export type ProblemCode = keyof typeof problems
