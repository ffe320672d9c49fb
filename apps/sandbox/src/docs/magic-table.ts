import { magicTable } from '@parley/sandbox/channels/view-magic'

interface Tagged {
  tags?: { name: string; description: string }[]
}

const columns = ['method', 'account', 'description', 'binding', 'payment', 'charge', 'refund'] as const

/** The sandbox document with the magic values in the description of its channels, made of the very table they are in. */
export function withMagicTable<T extends Tagged>(document: T): T {
  const tags = document.tags?.map((tag) =>
    tag.name === 'channels' ? { ...tag, description: `${tag.description}\n\n${magicMarkdown()}` } : tag,
  )
  return tags === undefined ? document : { ...document, tags }
}

function magicMarkdown(): string {
  const rows = magicTable().map((magic) => columns.map((column) => magic[column]))
  const lines = [columns, columns.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
