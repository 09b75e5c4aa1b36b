import { quote } from '../../chart/quote';
import type { PersistedOperation } from './persisted-operation';

/**
 * Reads a manifest of persisted operations: that of Apollo's tools, or a map from ids to texts, as Relay and the code
 * generators make it.
 *
 * @returns why it is none, when it is none
 */
export function readManifest(text: string): readonly PersistedOperation[] | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (!isObject(content)) return `holds ${quote(content)}; expected an object`;
  const { format, version, operations } = content;
  if (format === undefined) return fromMap(content);
  if (format !== 'apollo-persisted-query-manifest' || version !== 1)
    return `has the format ${quote(format)}, version ${quote(version)}; expected "apollo-persisted-query-manifest", version 1`;
  if (!Array.isArray(operations)) return 'has no list of operations';
  const wrong = operations.findIndex((operation) => !isOperation(operation));
  return wrong < 0
    ? (operations as PersistedOperation[])
    : `has an operation at place ${String(wrong + 1)} that has no id, name or body; expected texts that are not empty`;
}

function fromMap(content: Readonly<Record<string, unknown>>): readonly PersistedOperation[] | string {
  const entries = Object.entries(content);
  const wrong = entries.find(([, body]) => !isText(body));
  if (wrong) return `has ${quote(wrong[1])} for ${quote(wrong[0])}; expected the text of an operation`;
  return entries.map(([id, body]) => ({
    id,
    name: /\bquery\s+(\w+)/.exec(String(body))?.[1] ?? id,
    body: String(body),
  }));
}

function isOperation(value: unknown): boolean {
  return isObject(value) && isText(value.id) && isText(value.name) && isText(value.body);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
