import type { ComponentChildren } from 'preact';
import type { Reading } from '../../lib/model/reading';
import { type PartReceipt, partReceipts, readingReceipt } from '../../lib/receipt';
import { t, tn, words } from '../../lib/words';
import { Disclosure } from '../shared/disclosure';
import { RuleWords } from './rule-words';

/** How a page was read as a whole, on demand: its language, its reader, its limits, its sections. */
export function HowRead({ reading }: { reading: Reading }) {
  return (
    <section class="how-read">
      <Disclosure label={t(reading.readBy === 'text' ? 'how.askText' : 'how.ask')}>
        {() => <Whole reading={reading} />}
      </Disclosure>
    </section>
  );
}

function Whole({ reading }: { reading: Reading }) {
  const { readBy, decided } = readingReceipt(reading);
  const { language, notes, isPosting } = reading;
  return (
    <dl class="receipt">
      <Row name={t('how.language')}>
        {language === 'und' ? t('how.noLanguage') : t('languageName', language)}
      </Row>
      {readBy && (
        <Row name={t('how.reader')}>
          <RuleWords whys={[readBy.why]} rule={readBy.rule} />
        </Row>
      )}
      <Row name={t(isPosting ? 'how.posting' : 'how.noPosting')}>
        <RuleWords whys={[decided.why]} rule={decided.rule} />
      </Row>
      <Row name={t('how.limits')}>
        {notes.length === 0
          ? t('how.noLimits')
          : notes.map((note) => <p key={JSON.stringify(note)}>{words(note)}</p>)}
      </Row>
      <Row name={t('how.sections')}>
        <ul class="parts">
          {partReceipts(reading).map((part) => (
            <Part key={part.section} {...part} />
          ))}
        </ul>
      </Row>
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ section, lines, deciding }: PartReceipt) {
  return (
    <li class="part">
      <p class="part-head">
        <strong>{t(`section.${section}`)}</strong>
        <span>{tn('how.lines', lines)}</span>
      </p>
      <ul>
        {deciding.map(({ why, rule, lines: decided }, at) => (
          <li key={at} class="part-why">
            <span>
              <RuleWords whys={[why]} rule={rule} />
            </span>
            {deciding.length > 1 && <span class="part-lines">{decided}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
