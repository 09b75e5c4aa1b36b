/** An operation that runs as it stands: each variable that is given becomes its own default. */
export function queryText(operation: { toString: () => string }, variables: object): string {
  const text = operation.toString().trim();
  const end = text.indexOf('{');
  const given = new Map(Object.entries(variables));
  const header = text
    .slice(0, end)
    .replace(/\$(\w+): ([\w[\]!]+)( = [^,)]+)?/g, (declared, name: string, type: string) => {
      const value: unknown = given.get(name);
      return value === undefined || value === null ? declared : `$${name}: ${type} = ${literal(value)}`;
    });
  return `${header}${text
    .slice(end)
    .replace(/\n {4}fragment/g, '\n\nfragment')
    .replace(/\n}\nfragment/g, '\n}\n\nfragment')}\n`;
}

/** A value as GraphQL writes it; of an object, what is given. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return `{${fields.map(([name, one]) => `${name}: ${literal(one)}`).join(', ')}}`;
}
