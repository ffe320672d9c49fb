import { createClient } from '@parley/sdk'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { readConfig } from './config.ts'
import { refundJourney } from './refund-journey.ts'
import { showTo } from './show.ts'

const { baseUrl, secretKey, staffKey, controlKey } = readConfig()
const cast = {
  parley: createClient({ baseUrl, apiKey: secretKey }),
  staff: createBackofficeClient({ baseUrl, apiKey: staffKey }),
  control: createSandboxClient({ baseUrl, apiKey: controlKey }),
}
await refundJourney(
  cast,
  showTo((line) => console.log(line)),
)
