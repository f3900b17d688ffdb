/** Says how far a long command is, on one line that the next one overwrites. */
export const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
  else if (line !== '') console.error(line);
};
