import type { ApologyForm } from '../pack';
import type { PlanStep, Step } from '../types';

/** The steps that a team put in order, in that order, in the places that they have among the others. */
export function inTeamOrder(steps: readonly PlanStep[], order: readonly Step[]): readonly PlanStep[] {
  const ordered = steps
    .filter(({ step }) => order.includes(step))
    .sort((one, other) => order.indexOf(one.step) - order.indexOf(other.step));
  let next = 0;
  return steps.map((step) => (order.includes(step.step) ? (ordered[next++] ?? step) : step));
}

/** A phrasing with its apology in the words that the team uses: "I apologise", "I apologize" or "I am sorry". */
export function apologyIn(text: string, form: ApologyForm): string {
  if (form !== 'sorry') return text.replace(/\b(apologi)[sz](?=e|es|ed|ing\b)/gi, `$1${form.at(-2) ?? 's'}`);
  return text
    .replace(/\bI (?:do )?apologi[sz]e\b/g, 'I am sorry')
    .replace(/\bWe (?:do )?apologi[sz]e\b/gi, (found) => `${found.slice(0, 2)} are sorry`);
}
