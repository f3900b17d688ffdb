import type * as z from 'zod/mini';

import type { Path } from './fault';

export type AnySchema = z.core.$ZodType;

/** Ways through a schema that a path can take: what stands behind an optional value, a list or a choice. */
interface Definition {
  type: string;
  shape?: Record<string, AnySchema>;
  element?: AnySchema;
  innerType?: AnySchema;
  options?: readonly AnySchema[];
}

const definition = (schema: AnySchema): Definition => schema._zod.def;

/** The keys that a schema knows at a path, each list of them one alternative. Empty: it takes no object there. */
export function keysAt(schema: AnySchema, path: Path): string[][] {
  const { shape, element, innerType, options } = definition(schema);
  if (innerType) return keysAt(innerType, path);
  if (options) return options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return shape ? [Object.keys(shape)] : [];
  if (shape && Object.hasOwn(shape, step)) return keysAt(shape[step] as AnySchema, rest);
  return element ? keysAt(element, rest) : [];
}
