import { downloadFile } from './download-file.ts'
import { getFile, getFileForReview } from './get-file.ts'
import { uploadFile } from './upload-file.ts'

export const platformFileHandlers = { getFile, uploadFile }

export const backofficeFileHandlers = { downloadFile, getFileForReview }
