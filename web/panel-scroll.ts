const panel = (): Element | null => document.querySelector('#panel');

/** How far the text was read, for each step of the browser's history: where the panel scrolls, the browser keeps none. */
export const panelScroll = {
  /** Before another page takes the place of this one. */
  keep(): void {
    history.replaceState({ panelTop: panel()?.scrollTop ?? 0 }, '');
  },
  /** Back on a page. */
  restore(): void {
    const { panelTop } = (history.state ?? {}) as { readonly panelTop?: number };
    if (panelTop === undefined) return;
    // When the text is there.
    requestAnimationFrame(() => panel()?.scrollTo({ top: panelTop }));
  },
};
