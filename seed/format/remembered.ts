/** So much is remembered of one kind before it begins anew. */
const most = 10_000;

/** Makes the same of the same text, as long as that was met not long ago: a large chart writes the same again and again. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
