/** What is wrong with a field of what is open, in words. `rest`: also what is wrong with no field in particular. */
export type TroublesAt = (field: string, rest?: boolean) => readonly string[];
