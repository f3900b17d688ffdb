/** The engine's only door: text in; reading, suggestions and review out. */
export { assemble, compile, type Engine, switchOff } from './compile';
export { type Keeping, nothingKept } from './keeping';
export type { Pack, Phrasing, Rule, Weights, WordClass } from './pack';
export { type AgentMemory, noMemory } from './memory';
export { read, readAnyway } from './read';
export type { DraftWeights } from './review/draft-weights';
export { type Limits, noLimits, type ReviewInput } from './review/input';
export { review } from './review/review';
export { scan, type Scan } from './scan';
export { handOverSummary } from './suggest/hand-over';
export { suggest, type StepSuggestions, type Suggestions } from './suggest/suggest';
export { knowing, type SuggestInput } from './suggest/situation';
export { noTeamRules, type TeamRules } from './team';
export * from './types';
