/** The engine's only door: text in; reading, suggestions and review out. */
export { compile, type Engine } from './compile';
export type { Pack, Phrasing, Rule, Weights, WordClass } from './pack';
export type { AgentMemory } from './memory';
export { read } from './read';
export { scan, type Scan } from './scan';
export { handOverSummary } from './suggest/hand-over';
export { suggest, type Suggestions } from './suggest/suggest';
export type { SuggestInput } from './suggest/situation';
export * from './types';
