export function SearchButton() {
  return (
    <button class="search-button" aria-label="Search">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z" />
      </svg>
    </button>
  );
}
