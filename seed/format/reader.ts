import type { z } from 'zod';
import { payloadOf, readerOfCheck, refused } from './read-check';
import type { Read } from './read-check';

export { refused } from './read-check';

type Schema = z.core.$ZodType;

/** One for all: a large chart is mostly records that say little. */
const empty: readonly unknown[] = Object.freeze([]);

/**
 * Reads by a schema what fits it, several times as fast as the schema itself, and into records without room for further
 * keys. Refuses what does not fit, without a reason, and whatever else it is in doubt of: the schema is the judge.
 */
export function readerOf<Format extends Schema>(
  schema: Format,
): (value: unknown) => z.core.output<Format> | typeof refused {
  return new Readers().of(schema) as ReturnType<typeof readerOf<Format>>;
}

class Readers {
  readonly #known = new Map<Schema, Read>();

  /** A schema may hold itself. */
  of(schema: Schema): Read {
    const known = this.#known.get(schema);
    if (known) return known;
    let read: Read = (value) => read(value);
    this.#known.set(schema, (value) => read(value));
    read = this.#make(schema as z.core.$ZodTypes);
    this.#known.set(schema, read);
    return read;
  }

  #make(schema: z.core.$ZodTypes): Read {
    const { def } = schema._zod;
    // A schema that is a check itself, such as that of an address, and what makes one thing of another before it looks.
    if ('check' in def || ('coerce' in def && def.coerce === true)) return bySchema(schema);
    const checks = (def.checks ?? []).map(readerOfCheck);
    const read = this.#unchecked(schema);
    if (checks.length === 0) return read;
    return (value) => {
      let result = read(value);
      for (const check of checks) if (result !== refused) result = check(result);
      return result;
    };
  }

  #unchecked(schema: z.core.$ZodTypes): Read {
    const { def } = schema._zod;
    switch (def.type) {
      case 'string':
        return (value) => (typeof value === 'string' ? value : refused);
      case 'boolean':
        return (value) => (typeof value === 'boolean' ? value : refused);
      case 'enum': {
        const values = new Set<unknown>(Object.values(def.entries));
        return (value) => (values.has(value) ? value : refused);
      }
      case 'optional': {
        const read = this.of(def.innerType);
        return (value) => (value === undefined ? undefined : read(value));
      }
      case 'default': {
        const read = this.of(def.innerType);
        const { defaultValue } = def;
        const absent = Array.isArray(defaultValue) && defaultValue.length === 0 ? empty : defaultValue;
        return (value) => (value === undefined ? absent : read(value));
      }
      case 'array':
        return listReader(this.of(def.element));
      case 'object':
        if (def.catchall?._zod.def.type !== 'never') return bySchema(schema);
        return recordReader(Object.entries(def.shape).map(([key, part]) => [key, this.of(part)]));
      case 'union': {
        const options = def.options.map((option) => this.of(option));
        return (value) => {
          for (const read of options) {
            const result = read(value);
            if (result !== refused) return result;
          }
          return refused;
        };
      }
      case 'pipe': {
        if (def.transform) return bySchema(schema);
        const [first, second] = [this.of(def.in), this.of(def.out)];
        return (value) => {
          const result = first(value);
          return result === refused ? refused : second(result);
        };
      }
      case 'transform':
        return transformReader(def.transform);
      default:
        return bySchema(schema);
    }
  }
}

function bySchema(schema: Schema): Read {
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return result instanceof Promise || result.issues.length > 0 ? refused : result.value;
  };
}

function listReader(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return refused;
    if (value.length === 0) return empty;
    const list = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const result = read(value[index]);
      if (result === refused) return refused;
      list[index] = result;
    }
    return list;
  };
}

/** For a map with these keys and no others. */
function recordReader(parts: readonly (readonly [key: string, read: Read])[]): Read {
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(parts.map(([key]) => [key, undefined]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused;
    const written = value as Readonly<Record<string, unknown>>;
    const record: Record<string, unknown> = { ...blank };
    let unread = 0;
    for (const key in written) {
      if (written[key] === undefined) return refused;
      unread += 1;
    }
    for (const [key, read] of parts) {
      const part = written[key];
      const result = read(part);
      if (result === refused) return refused;
      if (part !== undefined) unread -= 1;
      record[key] = result;
    }
    return unread === 0 ? record : refused;
  };
}

function transformReader(transform: z.core.$ZodTransformDef['transform']): Read {
  let payload = payloadOf(undefined);
  return (value) => {
    payload.value = value;
    const result = transform(value, payload);
    if (payload.issues.length === 0 && !(result instanceof Promise)) return result;
    payload = payloadOf(undefined);
    return refused;
  };
}
