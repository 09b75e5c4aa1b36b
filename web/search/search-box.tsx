import { useExplorer } from '../explorer';

export function SearchBox() {
  const { page } = useExplorer();
  return (
    <form class="search" role="search" action="/">
      <input name="find" type="search" aria-label="Search" defaultValue={page.view.find ?? ''} />
    </form>
  );
}
