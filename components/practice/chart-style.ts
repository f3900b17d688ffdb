/** Words and boxes of a chart, from the tokens, so that they are right in light and in dark. */
export const chartText = { fill: 'var(--quiet)', fontSize: 12 } as const;
export const chartBox = {
  background: 'var(--surface)',
  border: '1px solid var(--edge)',
  borderRadius: 6,
  color: 'var(--ink)',
} as const;
