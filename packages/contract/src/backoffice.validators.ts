export { queries, requests, responses } from './generated/backoffice.validators.js'
