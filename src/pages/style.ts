/** The style of every page that the service makes itself. */
export const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.1rem; margin-top: 2rem; }
pre { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem; overflow-x: auto; }
.chart > ul { padding: 0; } .chart ul { list-style: none; } .chart ul ul { padding-left: 1.5rem; }
.note, .kind { opacity: .75; font-size: .9rem; }
`;
