import { Link } from 'react-router';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import type { Listing } from './useListings';
import { listingWords as words } from './words';

/** The register on a narrow screen: one block for each listing, so that nothing lies beyond the edge. */
export function ListingCards({ listings }: { listings: Listing[] }) {
  const { say, marks } = useLanguage();
  const { unit } = useLabels();
  return (
    <ul className="plain">
      {listings.map((row) => {
        const reason = typeof row.reason === 'string' ? row.reason : row.reason && say(row.reason);
        const dates = [
          [words.listedOn, row.listedOn],
          [words.publishedOn, row.publishedOn],
          [words.removedOn, row.removedOn],
        ] as const;
        return (
          <li key={row.key} style={{ borderTop: '1px solid #e3e6ea', padding: '10px 0' }}>
            <Link to={`/subjects/${row.subjectId}`} style={{ fontWeight: 600 }}>
              {row.name === null ? say(words.person) : <PersonalValue value={row.name} />}
            </Link>
            {row.creditCode && <div className="quiet number">{row.creditCode}</div>}
            <div>{[row.state && say(row.state), reason].filter(Boolean).join(' · ')}</div>
            <div className="quiet">
              {row.number} {row.unit && unit(row.unit)}
            </div>
            {dates.map(
              ([label, day]) =>
                day && (
                  <div key={label.zh} className="quiet">
                    {say(label)}
                    {marks.colon}
                    <span className="number">{day}</span>
                  </div>
                ),
            )}
          </li>
        );
      })}
    </ul>
  );
}
