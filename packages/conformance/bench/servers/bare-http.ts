// The limit of HTTP itself: node:http with a fixed JSON answer.
import { createServer } from 'node:http'
import { listening } from './listening.ts'

const body = JSON.stringify({ id: 'ord_0', object: 'order', status: 'awaiting_confirmation' })
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    response.end(body)
  })
})
listening(server)
