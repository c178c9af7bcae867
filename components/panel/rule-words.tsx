import type { Phrase } from '../../lib/model/phrase';
import { t, wordsOr } from '../../lib/words';

/** What a rule does in plain words; one that this version has no words for says so, and its name still tells. */
export function RuleWords({ whys, rule }: { whys: readonly Phrase[]; rule: string }) {
  return (
    <>
      {whys.map((why) => `${wordsOr(why, { key: 'why.unknownRule' })} `)}
      <code class="rule" title={t('why.ruleId')}>
        {rule}
      </code>
    </>
  );
}
