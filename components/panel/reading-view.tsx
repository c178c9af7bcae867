import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EMPTY_PROFILE, isEmptyProfile, type Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import type { Kept } from '../../lib/saved/use-kept';
import { t, words } from '../../lib/words';
import { KeepBar, type KeepBarProps } from '../shared/keep-bar';
import { Notice } from '../shared/notice';
import { BenefitList } from './benefit-list';
import { Contradictions } from './contradictions';
import { DayShift } from './day-shift';
import { HowRead } from './how-read';
import { ItemCard } from './item-card';
import { type Item, panelItems } from './items';
import { NotStated } from './not-stated';
import type { Reveal } from './quote-list';
import { Section } from './section';
import { Summary } from './summary';

export interface ReadingViewProps {
  reading: Reading;
  /** Null while it is being opened or cannot be used: facts are then shown without verdicts. */
  profile: Profile | null;
  now: Date;
  clicked: { facetId: string; at: number } | undefined;
  /** What is kept of it; null until it was looked up. */
  kept?: Kept | null;
  /** Left out where the posting is kept already and the page around has its own means. */
  keeping?: Keeping;
  onReveal?: Reveal | undefined;
  /** True where showing a place takes this view away: then only a click on a sentence does it. */
  leavesOnReveal?: boolean;
  onOpenProfile(): void;
}

/** What can be done with the posting that is shown. */
export type Keeping = Omit<KeepBarProps, 'posting'>;

/** Everything read from one posting, what can rule it out first. */
export function ReadingView(props: ReadingViewProps) {
  const { reading, profile, now, clicked, kept, keeping, onReveal } = props;
  const items = panelItems(reading, profile ?? EMPTY_PROFILE, now);
  const isJudged = profile !== null && !isEmptyProfile(profile);
  const root = useRef<HTMLDivElement>(null);

  // Runs after the benefit list has opened the clicked chip's quote, whose effect comes first as a child's.
  useEffect(() => {
    if (!clicked) return;
    const turn = requestAnimationFrame(() => {
      const buttons = root.current?.querySelectorAll<HTMLElement>('.item [data-facet]') ?? [];
      const item = [...listed(items), ...items.benefits].find((one) =>
        one.facetIds.includes(clicked.facetId),
      );
      const isOf = (id: string) => [...buttons].find((button) => button.dataset.facet === id);
      // A second fact of one sentence has no quote of its own: its item's first one stands for it.
      const target = isOf(clicked.facetId) ?? isOf(item?.quotes[0]?.facetId ?? '');
      target?.closest('.item')?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(turn);
  }, [clicked?.facetId, clicked?.at]);

  const cards = (list: readonly Item[]) => (
    <ul class="items">
      {list.map((item) => (
        <ItemCard
          key={`${item.key} ${item.facetIds.includes(clicked?.facetId ?? '') ? clicked?.at : ''}`}
          item={item}
          reading={reading}
          isJudged={isJudged}
          isClicked={clicked !== undefined && item.facetIds.includes(clicked.facetId)}
          onReveal={onReveal}
        />
      ))}
    </ul>
  );
  const isBare = listed(items).length + items.benefits.length === 0;

  const view = (
    <div class="reading" ref={root}>
      <Heading reading={reading}>
        {keeping && kept && !kept.problem && <KeepBar posting={kept.posting} {...keeping} />}
      </Heading>
      {kept?.problem && <Notice tone="warning">{words(kept.problem)}</Notice>}
      {!reading.isPosting && <Notice tone="warning">{t('panel.notPosting')}</Notice>}
      {reading.notes.length > 0 && (
        <Notice tone="warning">
          <h2 class="notice-title">{t('panel.notes')}</h2>
          <ul>
            {reading.notes.map((note) => (
              <li key={JSON.stringify(note)}>{words(note)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {profile && !isJudged && (
        <Notice>
          <p>{t('panel.emptyProfile')}</p>
          <button type="button" class="button button-primary" onClick={props.onOpenProfile}>
            {t('panel.fillProfile')}
          </button>
        </Notice>
      )}
      {isJudged && <Summary items={items} profile={profile} />}
      {isBare && <p class="section-hint">{t('panel.noFacts')}</p>}
      <Contradictions reading={reading} onReveal={onReveal} />
      {!isBare && (
        <Section id="limits" title={t('panel.limits')}>
          {items.limits.length > 0 ? cards(items.limits) : <p class="section-hint">{t('panel.noLimits')}</p>}
        </Section>
      )}
      {items.pay.length > 0 && (
        <Section id="pay" title={t('panel.pay')}>
          {cards(items.pay)}
        </Section>
      )}
      {items.must.length > 0 && (
        <Section id="must" title={t('panel.must')} count={items.must.length}>
          {cards(items.must)}
        </Section>
      )}
      {items.nice.length > 0 && (
        <Section id="nice" title={t('panel.nice')} count={items.nice.length}>
          {cards(items.nice)}
        </Section>
      )}
      {items.benefits.length > 0 && (
        <Section id="benefits" title={t('panel.benefits')} count={items.benefits.length}>
          <BenefitList
            items={items.benefits}
            reading={reading}
            clickedId={clicked?.facetId}
            onReveal={onReveal}
            onOpen={props.leavesOnReveal ? undefined : onReveal}
          />
        </Section>
      )}
      {reading.isPosting && (
        <NotStated
          kinds={items.missingKinds}
          benefits={items.missingBenefits}
          isPartial={reading.notes.length > 0 || reading.language === 'und'}
        />
      )}
      <HowRead reading={reading} />
    </div>
  );
  return (
    <DayShift profile={profile ?? EMPTY_PROFILE} now={now} onOpenProfile={props.onOpenProfile}>
      {view}
    </DayShift>
  );
}

function listed(items: ReturnType<typeof panelItems>): Item[] {
  return [...items.limits, ...items.pay, ...items.must, ...items.nice];
}

function Heading({ reading, children }: { reading: Reading; children: ComponentChildren }) {
  const { title, company, place } = reading;
  return (
    <div class="posting-head">
      <h1>{title ?? t(reading.isPosting ? 'panel.untitled' : 'panel.untitledPage')}</h1>
      {(company || place) && (
        <p>
          {company && <span class="posting-company">{company}</span>}
          {company && place && <span aria-hidden="true"> · </span>}
          {place && <span>{place}</span>}
        </p>
      )}
      {children}
    </div>
  );
}
