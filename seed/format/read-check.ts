import type { z } from 'zod';

/** Makes of a value what its schema makes of it, or refuses it. */
export type Read = (value: unknown) => unknown;

/** In place of what may not fit. */
export const refused = Symbol('refused');

/** As a schema hands it from part to part: what was found wrong is among the issues. */
export function payloadOf(value: unknown): z.core.ParsePayload {
  const payload: z.core.ParsePayload = { value, issues: [] };
  return Object.assign(payload, { addIssue: (issue: z.core.$ZodRawIssue) => payload.issues.push(issue) });
}

/** Gives a value that passes a check of its schema, as the check leaves it, or refuses it. */
export function readerOfCheck(check: z.core.$ZodCheck): Read {
  const { def } = (check as z.core.$ZodChecks | z.core.$ZodCustom)._zod;
  switch (def.check) {
    case 'overwrite':
      return (value) => def.tx(value);
    case 'min_length':
      return (value) => ((value as ArrayLike<unknown>).length >= def.minimum ? value : refused);
    case 'max_length':
      return (value) => ((value as ArrayLike<unknown>).length <= def.maximum ? value : refused);
    case 'string_format':
      if (!('pattern' in def) || !(def.pattern instanceof RegExp) || def.pattern.global) return byCheck(check);
      return matching(def.pattern);
    case 'custom':
      return 'fn' in def ? byTest(def.fn) : byCheck(check);
    default:
      return byCheck(check);
  }
}

function byTest(test: (value: never) => unknown): Read {
  return (value) => {
    const isFit = test(value as never);
    return isFit instanceof Promise || !isFit ? refused : value;
  };
}

function matching(pattern: RegExp): Read {
  return (value) => (pattern.test(value as string) ? value : refused);
}

function byCheck(check: z.core.$ZodCheck): Read {
  return (value) => {
    const payload = payloadOf(value);
    const result = check._zod.check(payload as z.core.ParsePayload<never>);
    return result instanceof Promise || payload.issues.length > 0 ? refused : payload.value;
  };
}
