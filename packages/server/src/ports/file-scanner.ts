/** What a scanner finds in a file. */
export type ScanVerdict = { readonly clean: true } | { readonly clean: false; readonly threat: string }

/** Looks for malware in what is uploaded, before anything is written; one that fails keeps the file out. */
export interface FileScanner {
  scan(bytes: Uint8Array): Promise<ScanVerdict>
}

/** Finds nothing: for platforms whose files are scanned elsewhere, or not at all. */
export const acceptingScanner: FileScanner = { scan: async () => ({ clean: true }) }
