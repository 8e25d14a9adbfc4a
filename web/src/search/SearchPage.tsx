import { useState } from 'react';
import { Button, Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useSearch } from '../api/queries';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { CaseRows } from './CaseRows';
import { words } from './words';

const kinds = ['all', 'number', 'right', 'state', 'party'] as const;

/** Search over the cases that the person may see; what is asked stands in the address. */
export function SearchPage() {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const by = search.get('by') ?? 'all';
  const [typed, setTyped] = useState(q);
  const found = useSearch(q, by);
  useTitle(q ? `${q} · ${say(words.title)}` : say(words.title));

  return (
    <section className="panel stack">
      <h1>{say(words.title)}</h1>
      <form
        role="search"
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch({ q: typed.trim(), by });
        }}
      >
        <Select
          aria-label={say(words.by)}
          value={by}
          onChange={(kind) => setSearch({ q: typed.trim(), by: kind })}
          style={{ width: 120 }}
          options={kinds.map((kind) => ({ value: kind, label: say(words[kind]) }))}
        />
        <Input
          allowClear
          autoFocus
          aria-label={say(words.what)}
          placeholder={say(words.how)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          style={{ flex: '1 1 220px', maxWidth: 480 }}
        />
        <Button type="primary" htmlType="submit">
          {say(words.go)}
        </Button>
      </form>
      {q === '' ? <Nothing>{say(words.start)}</Nothing> : <Results found={found} />}
    </section>
  );
}

function Results({ found }: { found: ReturnType<typeof useSearch> }) {
  const { say } = useLanguage();
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} again={found.refetch} />;
  if (found.data.length === 0) return <Nothing>{say(words.none)}</Nothing>;
  return <CaseRows rows={found.data} />;
}
