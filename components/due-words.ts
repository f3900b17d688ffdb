const DAY = 24 * 3_600_000;

/** When something is due, in the agent's own zone: "Overdue since Friday 18:00:", "Today 18:00:", "Tue 24 Nov, 12:00:". */
export function dueWords(due: number, now: number): string {
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(due);
  const days = Math.round((startOfDay(due) - startOfDay(now)) / DAY);
  const far = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' }).format(due);
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days === -1 ? 'yesterday' : far;
  const when = `${day} ${time}:`;
  return due <= now ? `Overdue since ${when}` : when.charAt(0).toUpperCase() + when.slice(1);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
