/** What a customer may ask for, in words: the values of a `wish` fact. */
export const wishWords = {
  refund: 'a refund',
  replacement: 'a replacement',
  repair: 'a repair',
  compensation: 'compensation',
  cancel: 'a cancellation',
  explanation: 'an explanation',
  apology: 'an apology',
  person: 'a person to speak to',
  date: 'a date',
  reply: 'an answer',
} as const;
