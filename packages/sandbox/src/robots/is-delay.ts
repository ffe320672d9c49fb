/** Whether a robot can take that long: days, hours, minutes and seconds, as in the contract. */
export function isDelay(text: string): boolean {
  return /^P(?=[\dT])(\d{1,3}D)?(T(?=\d)(\d{1,4}H)?(\d{1,4}M)?(\d{1,6}S)?)?$/.test(text)
}
