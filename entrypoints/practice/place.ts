export const modes = ['inbox', 'cases', 'role-play', 'session', 'progress'] as const;
export type Mode = (typeof modes)[number];

export const modeWords: Readonly<Record<Mode, string>> = {
  inbox: 'Inbox',
  cases: 'Cases',
  'role-play': 'Role play',
  session: 'Group session',
  progress: 'Progress',
};

export interface Place {
  mode: Mode;
  /** The case that is open, or null: the list. */
  id: string | null;
}

/** Where an address leads: `cases/late-parcel`, `progress`; a ticket of the inbox stands by itself. */
export function placeOf(address: string): Place {
  const [first = '', ...rest] = address.split('/');
  const mode = modes.find((one) => one === first);
  if (mode === undefined || mode === 'inbox') return { mode: 'inbox', id: rest[0] ?? (mode ? null : first) };
  return { mode, id: rest[0] ?? null };
}

/** The address of a case in a mode. */
export const addressOf = (mode: Mode, id: string): string => `#${mode}/${id}`;
