/** Who issues the invoices of the platform, as on its documents. */
export const seller = { name: '帕利会议科技（深圳）有限公司', tax_id: '91440300MA5PARLE0X' } as const
