import { ValidateBy } from 'class-validator';

const [shortest, longest] = [2, 100];

export const searchTextDescription = `${String(shortest)} to ${String(longest)} characters, white space at the ends not counted, ${String(shortest)} letters or digits among them.`;

/** A text to search for, of a bounded length. */
export function IsSearchText(): PropertyDecorator {
  return ValidateBy(
    { name: 'isSearchText', validator: { validate: isSearchText } },
    {
      message: `a text of ${String(shortest)} to ${String(longest)} characters, ${String(shortest)} letters or digits among them`,
    },
  );
}

function isSearchText(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  const length = text.length > 2 * longest ? text.length : Array.from(text).length;
  return length <= longest && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= shortest;
}
