const panel = (): Element | null => document.querySelector('#panel');

/** Where the next text begins to be read. */
let next = 0;

/** How far the text was read, for each step of the browser's history: where the panel scrolls, the browser keeps none. */
export const panelScroll = {
  /** Before another page takes the place of this one. */
  keep(): void {
    history.replaceState({ panelTop: panel()?.scrollTop ?? 0 }, '');
    next = 0;
  },
  /** Back on a page: it is read on from where it was left. */
  comeBack(): void {
    const { panelTop = 0 } = (history.state ?? {}) as { readonly panelTop?: number };
    next = panelTop;
  },
  /** Once the text is there. */
  begin(): void {
    panel()?.scrollTo({ top: next });
  },
};
