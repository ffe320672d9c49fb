import type { EventTable, OpenApiDocument } from './documents.ts'

/** The webhooks section and the schema of every event, from the `events.yaml` of the features. */
export function addWebhooks(document: OpenApiDocument, events: EventTable): void {
  document.webhooks = {}
  for (const [type, event] of Object.entries(events)) {
    if (document.components.schemas[event.object] === undefined) {
      throw new Error(`The event ${type} carries ${event.object}, which is no schema of the platform document`)
    }
    document.webhooks[type] = {
      post: {
        operationId: webhookId(type),
        tags: ['events'],
        summary: event.summary,
        description: `Rests on ${event.clauses.join(', ')}. Signed as Standard Webhooks prescribe; delivered at least once.`,
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema: eventSchema(type, event.object) } } },
        responses: { '2XX': { description: 'Taken' }, '4XX': { description: 'Refused; delivered again later' } },
      },
    }
  }
}

function webhookId(type: string): string {
  return `on_${type}`.replaceAll(/[._](\w)/g, (_, letter: string) => letter.toUpperCase())
}

function eventSchema(type: string, object: string) {
  return {
    allOf: [
      { $ref: '#/components/schemas/Event' },
      {
        type: 'object',
        required: ['type', 'data'],
        properties: {
          type: { type: 'string', const: type },
          data: {
            type: 'object',
            required: ['object'],
            properties: { object: { $ref: `#/components/schemas/${object}` } },
          },
        },
      },
    ],
  }
}
