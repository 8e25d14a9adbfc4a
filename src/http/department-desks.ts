import { Injectable } from '@nestjs/common';
import { hidden, mayKnowInformants, namesToHide, shielded } from '../access/informants.js';
import { mayReadSubjects, readCondition, type Reader } from '../access/policy.js';
import { cases } from '../departments/cases.js';
import { desks, type Desk } from '../departments/index.js';
import { listings } from '../departments/listings.js';
import type { LookBack } from '../departments/look-back.js';
import { penalties } from '../departments/penalties.js';
import type { Touched } from '../departments/touched.js';
import { searchedBy, type CaseSearch } from '../departments/case-search.js';
import type { CaseBeside, DeskQueries, Whose, Within } from '../departments/query.js';
import type { Pointers } from '../engine/projections/pointers.js';
import type { ReadModel } from '../engine/projections/read-model.js';
import { DeskReads, type DeskPage, type SearchPlace } from './desk-reads.js';
import { columnsOf, deskRow, foundRow, listingRow, noticeRow } from './desk-rows.js';
import { changesAround } from '../case/law-changes.js';
import { reachOf } from '../law/changes.js';
import { changeView } from './laws-view.js';
import { ProblemError } from './problem.js';
import { partyHistory } from './party-history.js';
import type { RoomWords } from './room-words.js';

/** How long a desk waits for the position that was asked for, ms: then it answers with what it has. */
export const deskPatience = 3_000;

export interface DeskParts {
  readonly queries: DeskQueries;
  readonly cases: CaseSearch;
  readonly lookBack: LookBack;
  readonly touched: Touched;
  readonly pointers: Pointers;
  readonly words: RoomWords;
  /** Legal local date. */
  readonly today: () => string;
  /** Names of officers, by account id. */
  readonly officers: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Position up to which all of these read models have come. */
  readonly reached: (models: readonly ReadModel[]) => Promise<number>;
}

/** Desks, search and registers from the read models, through the one policy. */
@Injectable()
export class DepartmentDesks extends DeskReads {
  constructor(private readonly parts: DeskParts) {
    super();
  }

  async desks(reader: Reader, atLeast: number | null) {
    const open = ownFirst(
      desks.filter((desk) => desk.roles !== 'public' && mayOpen(desk, reader)),
      reader,
    );
    await this.wait(open.flatMap(modelsOf), atLeast);
    const summaries: object[] = [];
    // One after another: the embedded database has one connection, and a person waits for all of them anyhow.
    for (const desk of open)
      summaries.push({
        id: desk.id,
        label: desk.label,
        own: isOwn(desk, reader),
        personal: desk.personal ?? false,
        ...(await this.parts.queries.count(desk, within(reader), this.whose(reader))),
      });
    return summaries;
  }

  async desk(reader: Reader, id: string, { atLeast, limit, after, enteredLate }: DeskPage) {
    const desk = desks.find((one) => one.id === id && mayOpen(one, reader));
    if (!desk) return null;
    await this.wait(modelsOf(desk), atLeast);
    const position = await this.parts.reached(modelsOf(desk));
    const page = { limit, after, enteredLate };
    const { rows, next } = await this.parts.queries.rows(desk, within(reader), page, this.whose(reader));
    const officers = await this.parts.officers(
      rows.flatMap(({ row }) => [
        ...(Array.isArray(row.handlers) ? (row.handlers as string[]) : []),
        ...[row.keeper, row.proposer].filter((one) => typeof one === 'string'),
      ]),
    );
    const shown = { words: this.parts.words, today: this.parts.today(), officers };
    return {
      id,
      label: desk.label,
      position,
      columns: columnsOf(desk),
      rows: rows.map((entry) => deskRow(desk, forReader(reader, entry), shown)),
      next,
    };
  }

  async search(reader: Reader, q: string, by: SearchPlace, limit: number) {
    const places = by === 'all' ? searchedBy : [by];
    const states = q.trim() === '' ? [] : this.parts.words.statesNamed(q);
    const found = await this.parts.cases.search(within(reader), { q, by: places, states, limit });
    return { rows: found.map((one) => foundRow(forReader(reader, one), this.parts.words)) };
  }

  async listings(q: string, limit: number) {
    const found = await this.parts.queries.listings({ q, limit });
    return { rows: found.map(({ key, row }) => listingRow(key, row, this.parts.words)) };
  }

  async partyHistory(reader: Reader, code: string, atLeast: number | null) {
    if (!mayReadSubjects(reader)) return null;
    await this.wait([cases, penalties, listings], atLeast);
    const found = await this.parts.lookBack.of(code, within(reader));
    return partyHistory(code, found, this.parts.today(), this.parts.words);
  }

  async lawChanges(reader: Reader) {
    const changes: object[] = [];
    for (const change of changesAround(this.parts.today()))
      changes.push(changeView(change, await this.parts.touched.count(reachOf(change.act.family), within(reader))));
    return { changes };
  }

  async touchedBy(reader: Reader, act: string, limit: number) {
    const change = changesAround(this.parts.today()).find((one) => one.act.id === act);
    if (!change) return null;
    const reach = reachOf(change.act.family);
    const count = await this.parts.touched.count(reach, within(reader));
    const found = await this.parts.touched.list(reach, within(reader), limit);
    const rows = found.map((one) => foundRow({ ...one, matched: [] }, this.parts.words));
    return { ...changeView(change, count), rows };
  }

  async notices(limit: number, after: string | null) {
    const desk = desks.find(({ roles }) => roles === 'public');
    if (!desk) throw new ProblemError('not-found');
    const { rows, next } = await this.parts.queries.rows(desk, within(null), { limit, after });
    return { rows: rows.map((entry) => noticeRow(desk, entry)), next };
  }

  private whose({ id = '' }: Reader): Whose {
    return { id, today: this.parts.today() };
  }

  private async wait(models: readonly ReadModel[], atLeast: number | null): Promise<void> {
    if (atLeast !== null) await this.parts.pointers.waitFor([...new Set(models)], atLeast, deskPatience);
  }
}

const within =
  (reader: Reader | null): Within =>
  (alias, first) =>
    readCondition(reader, alias, first);

/** A row without the informants whom the reader need not know, in the parties as in the title. */
function forReader<E extends { readonly case: CaseBeside | null }>(reader: Reader, entry: E): E {
  const row = entry.case;
  if (!row || !row.parties.some(({ roles }) => roles.includes('informant')) || mayKnowInformants(reader, row.unit))
    return entry;
  const names = namesToHide(row.parties);
  return { ...entry, case: { ...row, title: hidden(row.title, names), parties: row.parties.map(shielded) } };
}

function mayOpen({ roles }: Desk, reader: Reader): boolean {
  return roles === 'public' || roles.some((role) => reader.roles.includes(role));
}

const isOwn = ({ own }: Desk, { roles }: Reader): boolean => own.some((role) => roles.includes(role));

/** In the order of the road, but her own before those of others that she may look at. */
const ownFirst = (open: readonly Desk[], reader: Reader): readonly Desk[] => [
  ...open.filter((desk) => isOwn(desk, reader)),
  ...open.filter((desk) => !isOwn(desk, reader)),
];

const modelsOf = (desk: Desk): readonly ReadModel[] => [desk.inbox, cases];
