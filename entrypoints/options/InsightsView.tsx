import { lazy } from 'react';

/** Loaded when it is looked at: charts are heavy, and no other view has any. */
export const InsightsView = lazy(async () => ({ default: (await import('./insights/Insights')).Insights }));
