const WEDNESDAY = 3;

/**
 * The practice inbox's own "now": three in the afternoon of the last Wednesday. The tickets say "Thursday came and went":
 * their weekdays must be true whenever the page is opened.
 */
export function lastWednesday(today: Date): Date {
  const day = new Date(today);
  day.setDate(day.getDate() - ((day.getDay() - WEDNESDAY + 7) % 7));
  day.setHours(15, 0, 0, 0);
  return day;
}
