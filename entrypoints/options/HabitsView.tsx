import { lazy } from 'react';

/** Loaded when it is looked at, for its charts. */
export const HabitsView = lazy(async () => ({ default: (await import('./insights/Habits')).Habits }));
