/** Does one thing after another, in the order in which they were asked for. One that fails tells whoever asked for it, and holds up no other. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
