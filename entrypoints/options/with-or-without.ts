/** The list with one thing in it, at its end, or without it. */
export function withOrWithout<T>(list: readonly T[], one: T, present: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return present ? [...others, one] : others;
}
