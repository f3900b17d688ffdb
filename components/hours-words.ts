/** A wait in words, as a person would say it: 5 → "5 hours", 30 → "a day", 47 → "2 days". */
export function hoursWords(hours: number): string {
  if (hours < 1) return 'less than an hour';
  if (hours < 24) return hours === 1 ? 'an hour' : `${hours} hours`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'a day' : `${days} days`;
}
