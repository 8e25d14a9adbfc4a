import { Table, type TableColumnsType } from 'antd';
import { useVolumes, type Place } from '../api/queries';
import type { Bound } from '../api/file';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { Failed, Loading } from '../layout/Waiting';
import { words } from './words';

/** 卷内目录: the documents of the file as they are bound; the second volume where the reader may see it. */
export function Volumes({ place }: { place: Place }) {
  const { say, marks } = useLanguage();
  const volumes = useVolumes(place);
  if (volumes.isPending) return <Loading />;
  if (volumes.isError) return <Failed error={volumes.error} again={volumes.refetch} />;
  const { number, archivedOn, main, supplementary } = volumes.data;
  return (
    <div className="stack">
      {number && (
        <span className="quiet">
          {say(words.archiveNumber)}
          {marks.colon}
          <span className="number">{number}</span> {archivedOn}
        </span>
      )}
      <h3>{say(words.mainVolume)}</h3>
      <Volume rows={main} />
      {supplementary && (
        <>
          <h3>{say(words.supplementaryVolume)}</h3>
          <Volume rows={supplementary} />
        </>
      )}
    </div>
  );
}

function Volume({ rows }: { rows: Bound[] }) {
  const { say } = useLanguage();
  const columns: TableColumnsType<Bound> = [
    { title: say(words.boundNo), dataIndex: 'n', width: 64 },
    { title: say(words.heading), dataIndex: 'heading', render: (_, row) => say(row.heading) },
    { title: say(words.document), dataIndex: 'title', render: (_, row) => <PersonalValue value={row.title} /> },
    { title: say(words.documentDate), dataIndex: 'on', className: 'number' },
  ];
  return <Table size="small" rowKey="document" columns={columns} dataSource={rows} pagination={false} />;
}
