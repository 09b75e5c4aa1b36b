/** Something to stand in lists of lists: under the last one before it of a lower level. */
export interface ListItem {
  /** 0 at the top; at most one more than that of the item before. */
  readonly level: number;
  /** What stands in it, before the list of what is below it. */
  readonly html: string;
}

/** Lists in lists as HTML, an item a piece; nothing where there is none. */
export function* nestedLists(items: Iterable<ListItem>): Generator<string> {
  let level = -1;
  for (const item of items) {
    if (item.level > level) yield '\n<ul>\n';
    for (; level > item.level; level -= 1) yield endOfItem + endOfList;
    if (item.level === level) yield endOfItem;
    level = item.level;
    yield `<li>${item.html}`;
  }
  for (; level >= 0; level -= 1) yield endOfItem + endOfList;
}

const endOfItem = '</li>\n';
const endOfList = '</ul>\n';
