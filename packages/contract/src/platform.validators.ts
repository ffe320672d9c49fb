export { queries, requests, responses } from './generated/platform.validators.js'
