/** How reviews of drafts compare with labelled replies (`npm run evaluate -- --replies`). */
export function evaluateReplies(folder: string): void {
  console.log(`no review of drafts is measured yet (${folder})`);
}
