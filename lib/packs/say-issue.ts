import type * as z from 'zod/mini';

import type { Path, RawFault } from './fault';
import { packLimits } from './limits';
import { nearest } from './nearest';
import { asFault } from './as-fault';
import { type AnySchema, keysAt } from './keys-at';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

/** What a schema found wrong, in words: each with its path and what to write instead. `value` is what was checked. */
export function sayIssue(issue: Issue, schema: AnySchema, value: unknown): RawFault[] {
  const path = issue.path as Path;
  const found = at(value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = [...new Set(keysAt(schema, path).flat())].filter((key) => key !== '$schema');
      return issue.keys.slice(0, packLimits.keys).map((key) => ({
        path: [...path, key],
        onKey: true,
        problem: `"${key.slice(0, 40)}" is not known here`,
        instead: meant(key, known, (name) => `"${name}"`) ?? `take it out; known are ${known.join(', ')}`,
      }));
    }
    case 'invalid_type': {
      const wanted = KINDS[issue.expected] ?? issue.expected;
      const key = path.at(-1);
      if (found === undefined && typeof key === 'string')
        return [{ path, problem: `"${key}" is missing`, instead: `add "${key}": ${wanted}` }];
      return [{ path, problem: `this is ${kindOf(found)}, not ${wanted}`, instead: `write ${wanted}` }];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const guess = typeof found === 'string' ? meant(found, values, (name) => `"${name}"`) : null;
      return [
        {
          path,
          problem: unfit(found, path),
          instead: guess ?? `write one of ${issue.values.map(show).join(', ')}`,
        },
      ];
    }
    case 'too_small':
      return [{ path, ...saySize(found, issue.origin, Number(issue.minimum), 'least') }];
    case 'too_big':
      return [{ path, ...saySize(found, issue.origin, Number(issue.maximum), 'most') }];
    case 'invalid_union':
      return sayUnion(issue, schema, value);
    case 'custom':
      return [{ path, ...asFault(issue.message) }];
    default:
      return [
        { path, problem: `${show(found)} cannot stand here`, instead: issue.message || 'write it as the format says' },
      ];
  }
}

/** By what is counted of it: how too little and too much of it are called, and what one of it is. */
const SIZES: Readonly<Record<string, { least: string; most: string; noun: string }>> = {
  string: { least: 'short', most: 'long', noun: 'character' },
  array: { least: 'few', most: 'many', noun: 'entry' },
};

function saySize(
  found: unknown,
  origin: string,
  bound: number,
  edge: 'least' | 'most',
): Pick<RawFault, 'problem' | 'instead'> {
  const { noun = null, ...words } = SIZES[origin] ?? { least: 'small', most: 'great' };
  const what = noun === null ? String(bound) : plural(bound, noun);
  const now = typeof found === 'string' || Array.isArray(found) ? ` (${found.length} now)` : '';
  return {
    problem: `this is too ${words[edge]}`,
    instead: `write ${what} ${edge === 'least' ? 'or more' : 'at most'}${now}`,
  };
}

/** Of alternatives, what the nearest one misses: the one that knows the keys that were written. */
function sayUnion(issue: Extract<Issue, { code: 'invalid_union' }>, schema: AnySchema, value: unknown): RawFault[] {
  const path = issue.path as Path;
  const written = at(value, path);
  const literals = issue.errors.flatMap((errors) =>
    errors.flatMap((one) => (one.code === 'invalid_value' && one.path.length === 0 ? one.values : [])),
  );
  const hasKeys = kindOf(written) === 'an object' && Object.keys(written as object).length > 0;
  const close = hasKeys && issue.errors.find((errors) => errors.every(({ code }) => code !== 'unrecognized_keys'));
  if (close) return close.flatMap((one) => sayIssue({ ...one, path: [...issue.path, ...one.path] }, schema, value));
  const choices = literals.length > 0 ? literals.map(show) : alternatives(schema, path);
  return [
    {
      path,
      problem: unfit(written, path),
      instead: `write one of ${choices.join(', ')}`,
    },
  ];
}

const unfit = (found: unknown, path: Path): string =>
  found === undefined ? `"${String(path.at(-1))}" is missing` : `${show(found)} cannot stand here`;

function alternatives(schema: AnySchema, path: Path): string[] {
  return keysAt(schema, path).map((keys) => `{ ${keys.map((key) => `"${key}": …`).join(', ')} }`);
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

function meant(written: string, known: readonly string[], show: (name: string) => string): string | null {
  const name = nearest(written, known);
  return name === null ? null : `write ${show(name)}`;
}

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : noun.replace(/y$/, 'ie') + 's'}`;

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'object' ? kindOf(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
