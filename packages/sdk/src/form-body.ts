/** The body of a multipart operation: a ready form, or its fields, of which those that are free text may be files. */
export type FormBody<Op> =
  | FormData
  | (Op extends { requestBody: { content: { 'multipart/form-data': infer Fields } } }
      ? { [Name in keyof Fields]: string extends Fields[Name] ? Fields[Name] | Blob : Fields[Name] }
      : never)
