export { queries, requests, responses } from './generated/sandbox.validators.js'
