import { findContradictions } from '../../lib/contradictions/find';
import type { Contradiction, Side } from '../../lib/contradictions/model';
import type { Facet } from '../../lib/model/facet';
import { phrase } from '../../lib/model/phrase';
import type { Reading } from '../../lib/model/reading';
import { kindOf } from '../../lib/parser/kinds';
import { t, words } from '../../lib/words';
import { Disclosure } from '../shared/disclosure';
import { WarningIcon } from '../shared/icons';
import { type Quote, quotesOf } from './evidence';
import { QuoteList, type Reveal } from './quote-list';
import { RuleWords } from './rule-words';
import { Section } from './section';

interface ContradictionsProps {
  reading: Reading;
  onReveal?: Reveal | undefined;
}

/** What the posting says two things of, each with its sentences together; nothing where there is none. */
export function Contradictions({ reading, onReveal }: ContradictionsProps) {
  const found = findContradictions(reading);
  if (found.length === 0) return null;
  return (
    <Section id="contradictions" title={t('panel.contradictions')}>
      <p class="section-hint">{t('panel.contradictionsHint')}</p>
      <ul class="items">
        {found.map((one) => (
          <Card key={one.rule} contradiction={one} reading={reading} onReveal={onReveal} />
        ))}
      </ul>
    </Section>
  );
}

function Card({ contradiction, reading, onReveal }: ContradictionsProps & { contradiction: Contradiction }) {
  const { rule, sides } = contradiction;
  const said = t(`contradiction.${rule}`);
  return (
    <li class="contradiction">
      <p class="contradiction-words">
        <WarningIcon />
        {said}
      </p>
      <ul class="contradiction-sides">
        {sides.map((side, at) => (
          <SideRow key={at} side={side} reading={reading} onReveal={onReveal} />
        ))}
      </ul>
      <Disclosure label={t('why.contradiction.ask')} about={said}>
        {() => (
          <p class="receipt">
            <RuleWords whys={[phrase(`why.contradiction.${rule}`)]} rule={`contradiction:${rule}`} />
          </p>
        )}
      </Disclosure>
    </li>
  );
}

/** One statement; a click on it shows its place in the page, where the page marks it. */
function SideRow({ side, reading, onReveal }: ContradictionsProps & { side: Side }) {
  const facet = side.from === 'text' ? reading.facets.find(({ id }) => id === side.facetId) : undefined;
  const kind = side.from === 'text' ? kindOf(side.kind) : undefined;
  return (
    <li class={`contradiction-side tone-${kind?.tone ?? 'requirement'}`}>
      <p class="item-kind">
        {kind
          ? t(`kind.${kind.id}`)
          : t(side.from === 'title' ? 'panel.contradictionTitle' : 'panel.contradictionPlace')}
        {kind && facet && <strong> {words(kind.describe(facet.data))}</strong>}
      </p>
      <QuoteList quotes={quoteOf(side, reading)} onReveal={facet && onReveal} />
    </li>
  );
}

function quoteOf(side: Side, reading: Reading): Quote[] {
  if (side.from !== 'text') return [{ facetId: '', runs: [{ text: side.text, isMarked: true }] }];
  const said: Facet = {
    id: side.facetId ?? '',
    kind: side.kind,
    data: {},
    evidence: { ...side.spot, rule: '' },
  };
  return quotesOf([said], reading.blocks);
}
