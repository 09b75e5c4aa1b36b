import { useExplorer } from '../explorer';

export function Panel() {
  const { page } = useExplorer();
  return (
    <main class="panel" id="panel" tabIndex={-1}>
      <h1>{page.problem?.title ?? page.unit?.name ?? page.chart?.title}</h1>
    </main>
  );
}
