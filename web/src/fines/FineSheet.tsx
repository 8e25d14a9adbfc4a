import { Tag } from 'antd';
import '../case/case.css';
import { useLanguage } from '../language/language';
import { yuan } from '../language/money';
import { useFines, type Sheet } from './sheet';
import { words } from './words';

/** The worksheet of a fine: base, range, tiers, what repeats, what else the act breaks. */
export function FineSheet({ sheet }: { sheet: Sheet }) {
  const { say, marks } = useLanguage();
  const rows = useFines().data ?? [];
  const law = (basis: string): string => say(rows.find((row) => row.basis === basis)?.law) || basis;
  const { range, turnover, repeat, under } = sheet;
  const others = under.filter(({ basis }) => basis !== sheet.basis);
  return (
    <dl className="data fine-sheet">
      <dt className="quiet">{say(words.basis)}</dt>
      <dd>{law(sheet.basis)}</dd>
      {sheet.of !== null && (
        <>
          <dt className="quiet">
            {say(words.base)}
            {marks.open}
            {say(sheet.of === 'turnover' ? words.turnover : words.gain)}
            {marks.close}
          </dt>
          <dd>
            {turnover?.lines.map((line, at) => (
              <div key={at}>
                {say(words.reckoned, {
                  n: line.quantity,
                  unit: yuan(line.unitFen),
                  total: yuan(line.totalFen),
                  by: say(words[line.valuedBy as 'other'] ?? words.other),
                })}
              </div>
            ))}
            {turnover
              ? say(words.sum, { total: yuan(turnover.totalFen) })
              : sheet.amountFen === null
                ? say(words.notGiven)
                : yuan(sheet.amountFen)}
          </dd>
        </>
      )}
      <dt className="quiet">{say(words.range)}</dt>
      <dd>
        {range ? (
          <>
            {say(words.to, { min: yuan(range.minFen), max: yuan(range.maxFen) })}{' '}
            {range.mandatory && <Tag color="orange">{say(words.mandatory)}</Tag>}
            <Bands sheet={sheet} />
          </>
        ) : (
          say(words.unknown)
        )}
      </dd>
      {repeat && (
        <>
          <dt className="quiet">{say(words.repeat)}</dt>
          <dd>
            {repeat.applies ? (
              <strong>
                {say(words.repeated, {
                  law: law(repeat.law),
                  found: repeat.counted.map(({ on, source }) => `${on} ${source ?? ''}`).join(marks.semicolon),
                })}
              </strong>
            ) : (
              say(words.notRepeated, { since: repeat.since, until: repeat.until, law: law(repeat.law) })
            )}
            <div className="quiet">
              {sheet.lookedThrough == null
                ? say(words.notLooked)
                : say(words.looked, { position: sheet.lookedThrough })}
            </div>
          </dd>
        </>
      )}
      {sheet.mitigating && (
        <>
          <dt className="quiet">{say(words.mitigating)}</dt>
          <dd>
            {sheet.mitigating.map(({ ground, proceeding }) => (
              <div key={proceeding}>{say(words[ground])}</div>
            ))}
            <div className="quiet">{say(words.mitigatingNote)}</div>
          </dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt className="quiet">{say(words.higher)}</dt>
          <dd>
            {others.map(({ basis, maxFen }) => (
              <div key={basis}>{say(words.atMost, { law: law(basis), max: maxFen === null ? '—' : yuan(maxFen) })}</div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Bands({ sheet: { bands, suggested, tier, fineFen, inBand } }: { sheet: Sheet }) {
  const { say } = useLanguage();
  return (
    <>
      <ul className="bands">
        {bands.map((band) => (
          <li key={band.tier}>
            {say(words[band.tier])}{' '}
            <span className="number">{say(words.to, { min: yuan(band.minFen), max: yuan(band.maxFen) })}</span>{' '}
            {band.tier === suggested?.tier && <Tag color="blue">{say(words.suggestedTier)}</Tag>}
            {band.tier === tier && <Tag color="green">{say(words.chosenTier)}</Tag>}
          </li>
        ))}
      </ul>
      {inBand === false && tier && (
        <div>{say(words.outOfBand, { fine: yuan(fineFen ?? 0), tier: say(words[tier]) })}</div>
      )}
      <div className="quiet">{say(words.bandsNote)}</div>
    </>
  );
}
