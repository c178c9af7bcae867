import type { Reading } from '../../lib/model/reading';
import type { RunnerUp } from '../../lib/model/section';
import { type FacetReceipt, facetReceipts } from '../../lib/receipt';
import { t, words } from '../../lib/words';
import { Disclosure } from '../shared/disclosure';
import { RuleWords } from './rule-words';

/** A decision won by less than this could as well have gone the other way: less than one telling word. */
const CLOSE = 0.5;

interface ReceiptProps {
  /** The fact in the reader's words. */
  fact: string;
  /** Facets of one fact: each was read for itself. */
  facetIds: readonly string[];
  reading: Reading;
}

/** "Why this reading?": for each place that states a fact, what read it and what told its section. */
export function Receipt({ fact, facetIds, reading }: ReceiptProps) {
  return (
    <Disclosure label={t('why.ask')} about={fact}>
      {() => (
        <ul class="receipts">
          {facetReceipts(facetIds, reading).map((receipt) => (
            <li key={receipt.facetId}>
              <FacetRows {...receipt} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function FacetRows({ quote, read, section, strength }: FacetReceipt) {
  return (
    <dl class="receipt">
      <div>
        <dt>{t('why.words')}</dt>
        <dd>
          <q class="receipt-quote">{quote}</q>
          <p>
            <RuleWords {...read} />
          </p>
        </dd>
      </div>
      {section && (
        <div>
          <dt>{t('why.place')}</dt>
          <dd>
            <strong>{t(`section.${section.label}`)}</strong>
            <p>
              <RuleWords whys={[section.why]} rule={section.rule} />
            </p>
            {section.runnerUp && <p>{secondWords(section.runnerUp)}</p>}
          </dd>
        </div>
      )}
      {strength && (
        <div>
          <dt>{t('why.firmness')}</dt>
          <dd>
            <strong>{t(`why.${strength.strength}`)}</strong>
            <p>{words(strength.why)}</p>
          </dd>
        </div>
      )}
    </dl>
  );
}

function secondWords({ section, margin }: RunnerUp): string {
  const name = t(`section.${section}`);
  const points = new Intl.NumberFormat(t('locale')).format(margin);
  return t(margin < CLOSE ? 'why.closeCall' : 'why.runnerUp', name, points);
}
