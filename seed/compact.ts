const empty: readonly unknown[] = Object.freeze([]);

/**
 * The same plain data in less memory, for a large chart is mostly records that say little: objects without room for
 * further keys, one empty list for all. What is frozen is shared as it is.
 */
export function compact<Value>(value: Value): Value {
  return copyOf(value) as Value;
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.length === 0 ? empty : value.map(copyOf);
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyOf(part);
  }
  return copy;
}
