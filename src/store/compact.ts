const empty: readonly unknown[] = Object.freeze([]);

/**
 * The same plain data in less memory, for what is handed from thread to thread arrives with room for further keys, and
 * with a list of its own wherever a list is empty.
 */
export function compact<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

/** @param known the copies of what was met, for what is shared stays so */
function copyOf(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const copy = Array.isArray(value) ? copyOfList(value, known) : copyOfRecord(value, known);
  known.set(value, copy);
  return copy;
}

function copyOfList(list: readonly unknown[], known: Map<object, unknown>): readonly unknown[] {
  return list.length === 0 ? empty : list.map((item) => copyOf(item, known));
}

function copyOfRecord(record: object, known: Map<object, unknown>): unknown {
  const copy: Record<string, unknown> = { ...record };
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyOf(part, known);
  }
  return copy;
}
