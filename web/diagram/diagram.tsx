export function Diagram() {
  return <section class="diagram" aria-label="Diagram" />;
}
