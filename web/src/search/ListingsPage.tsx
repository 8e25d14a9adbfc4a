import { useState } from 'react';
import { Grid, Input, Table } from 'antd';
import { Link } from 'react-router';
import { ListingCards } from './ListingCards';
import { useListings } from './useListings';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { listingWords as words } from './words';

/** Who stands on the list of serious violations, since when and by whose decision. */
export function ListingsPage() {
  const { say } = useLanguage();
  const { unit } = useLabels();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [q, setQ] = useState('');
  const listings = useListings(q);
  useTitle(say(words.title));
  return (
    <section className="panel stack">
      <h1>{say(words.title)}</h1>
      <Input.Search
        allowClear
        aria-label={say(words.find)}
        placeholder={say(words.find)}
        onSearch={setQ}
        style={{ maxWidth: 420 }}
      />
      {listings.isPending ? (
        <Loading />
      ) : listings.isError ? (
        <Failed error={listings.error} again={listings.refetch} />
      ) : listings.data.length === 0 ? (
        <Nothing>{say(words.none)}</Nothing>
      ) : !wide ? (
        <ListingCards listings={listings.data} />
      ) : (
        <Table
          size="small"
          rowKey="key"
          pagination={false}
          dataSource={listings.data}
          columns={[
            {
              title: say(words.name),
              render: (_, row) => (
                <>
                  <Link to={`/subjects/${row.subjectId}`}>
                    {row.name === null ? say(words.person) : <PersonalValue value={row.name} />}
                  </Link>
                  {row.creditCode && <div className="quiet number">{row.creditCode}</div>}
                </>
              ),
            },
            { title: say(words.state), render: (_, row) => say(row.state) },
            {
              title: say(words.reason),
              render: (_, row) => (row.reason ? (typeof row.reason === 'string' ? row.reason : say(row.reason)) : '—'),
            },
            { title: say(words.number), render: (_, row) => row.number ?? '—' },
            { title: say(words.listedOn), className: 'number', render: (_, row) => row.listedOn ?? '—' },
            { title: say(words.publishedOn), className: 'number', render: (_, row) => row.publishedOn ?? '—' },
            { title: say(words.removedOn), className: 'number', render: (_, row) => row.removedOn ?? '—' },
            { title: say(words.unit), render: (_, row) => (row.unit ? unit(row.unit) : '—') },
          ]}
        />
      )}
    </section>
  );
}
