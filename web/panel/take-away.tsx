import { useExplorer } from '../explorer';
import { downloadsOf } from '../state/downloads';
import { dateInWords } from '../state/date-words';
import { dayInView } from '../state/day-in-view';
import { Section } from './section';

/** The chart as files, in the forms of other places. */
export function TakeAway() {
  const { page } = useExplorer();
  const day = dayInView(page);
  return (
    <Section id="take-away" title="Take it away">
      <p>The whole chart{day !== null && ` as of ${dateInWords(day)}`}, as a file:</p>
      <ul class="ways">
        {downloadsOf(page).map(({ extension, title, use, address }) => (
          <li key={extension}>
            <a href={address}>{title}</a>, for {use}
          </li>
        ))}
      </ul>
    </Section>
  );
}
