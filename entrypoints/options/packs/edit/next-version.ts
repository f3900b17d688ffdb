/** The version after one: its last number is raised. One that is no version stays as it is, for the check to say so. */
export function nextVersion(version: string): string {
  const [, head, last] = /^(\d+\.\d+\.)(\d+)/.exec(version) ?? [];
  return head === undefined ? version : `${head}${Number(last) + 1}`;
}
