import { addedUp, changed, type DayCounts } from '../../lib/records/counts/day-counts';

export const READINGS = 100_000;
const DAYS = 730;
const DAY = 24 * 3_600_000;

/** As many readings as a busy team has in two years, counted as they would be; the same each time. */
export function manyReadings(now: number): DayCounts[] {
  let seed = 1;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (kind: string, names: readonly string[], often: number): string[] =>
    names.filter(() => random() < often).map((name) => `${kind}:${name}`);

  const days = new Map<string, Record<string, number>>();
  for (let reading = 0; reading < READINGS; reading += 1) {
    const day = new Date(now - Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
    const names = [
      'messages',
      `tone:${pick(['calm', 'calm', 'calm', 'frustrated', 'frustrated', 'angry', 'abusive', 'unsure'])}`,
      ...some('type', ['grievance', 'demanding', 'bad-faith'], 0.3),
      ...some('flag', ['legal', 'public', 'churn', 'repeat', 'safety', 'money'], 0.15),
      ...some('category', [pick(['Delivery', 'Damaged or wrong item', 'Refund or bill', 'Staff or service'])], 0.6),
      ...(random() < 0.4 ? ['threads', `after:${pick(['better', 'same', 'worse'])}`] : []),
    ];
    if (names.includes('flag:repeat')) names.push('repeats');
    days.set(day, changed(days.get(day) ?? {}, { more: names }));
  }
  return addedUp([...days].map(([day, counts]) => ({ day, counts })));
}
