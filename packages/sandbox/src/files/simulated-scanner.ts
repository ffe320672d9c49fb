import type { FileScanner } from '@parley/server/ports/file-scanner'

/** The harmless text of 68 characters that scanners agree to report; in two parts, so that none reports this file. */
export const eicarText = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}`, '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** Reports files that hold the test text, and no others. */
export const simulatedScanner: FileScanner = {
  scan: async (bytes) =>
    new TextDecoder('latin1').decode(bytes).includes(eicarText)
      ? { clean: false, threat: 'EICAR-Test-File' }
      : { clean: true },
}
