/** The three documents, with the security scheme and the key with which each is tried out. */
export const documents = [
  {
    name: 'platform',
    title: 'Platform',
    scheme: 'secretKey',
    key: 'secret',
    file: import.meta.resolve('@parley/contract/platform.json'),
  },
  {
    name: 'backoffice',
    title: 'Back office',
    scheme: 'staffKey',
    key: 'staff',
    file: import.meta.resolve('@parley/contract/backoffice.json'),
  },
  {
    name: 'sandbox',
    title: 'Sandbox control',
    scheme: 'controlKey',
    key: 'control',
    file: import.meta.resolve('@parley/contract/sandbox.json'),
  },
] as const
