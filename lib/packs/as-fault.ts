/** Words of the form "what is wrong: what to write", as the matcher and our own checks have them, in two. */
export function asFault(message: string): { problem: string; instead: string } {
  const colon = message.indexOf(': ');
  return colon < 0
    ? { problem: 'this cannot stand here', instead: message }
    : { problem: message.slice(0, colon), instead: message.slice(colon + 2) };
}
