import { useMemo, useState } from 'preact/hooks';
import { PAY_PERIODS, type PayPeriod, type Profile } from '../../lib/model/profile';
import { moneyText } from '../../lib/parser/salary/judge-pay';
import { t } from '../../lib/words';
import { namedCurrencies } from './choices';
import { FieldError } from './field';
import { amountOf } from './numbers';

type Pay = Profile['minSalary'];
interface Draft {
  amount: string;
  currency: string;
  period: PayPeriod;
}

interface SalaryFieldsProps {
  value: Pay;
  onValue(value: Pay): void;
}

/** Least pay. Saved when amount and currency are given, taken out when the amount is cleared. */
export function SalaryFields({ value, onValue }: SalaryFieldsProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [hasLeft, setLeft] = useState(false);
  const currencies = useMemo(() => namedCurrencies(t('locale')), []);
  const shown = draft ?? printed(value);
  const amount = amountOf(shown.amount);
  const isLacking = amount !== undefined && amount !== null && shown.currency === '';
  const error =
    amount === null ? t('profile.amountError') : isLacking && hasLeft ? t('profile.currencyError') : null;

  function put(change: Partial<Draft>): void {
    const next = { ...shown, ...change };
    setDraft(next);
    const wanted = amountOf(next.amount);
    if (wanted === undefined) onValue(undefined);
    else if (wanted !== null && next.currency !== '')
      onValue({ amount: wanted, currency: next.currency, period: next.period });
  }

  return (
    <fieldset
      class={`field${error ? ' has-error' : ''}`}
      aria-describedby="salary-hint salary-error"
      onFocusOut={(event) => {
        const { currentTarget, relatedTarget } = event;
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setLeft(true);
        // Words that are saved are put as we write them; those that are not stay as they were typed.
        if (amount !== null && !isLacking && (amount !== undefined || shown.currency === '')) setDraft(null);
      }}
    >
      <legend>{t('profile.minSalary')}</legend>
      <div class="salary">
        <input
          id="salary-amount"
          type="text"
          class="input"
          inputMode="decimal"
          autocomplete="off"
          aria-label={t('profile.amount')}
          placeholder={t('profile.amount')}
          aria-invalid={amount === null ? true : undefined}
          value={shown.amount}
          onInput={(event) => put({ amount: event.currentTarget.value })}
        />
        <select
          id="salary-currency"
          class="input"
          aria-label={t('profile.currency')}
          aria-invalid={error && isLacking ? true : undefined}
          value={shown.currency}
          onChange={(event) => put({ currency: event.currentTarget.value })}
        >
          <option value="">{t('profile.currency')}</option>
          {currencies.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
        <select
          id="salary-period"
          class="input"
          aria-label={t('profile.period')}
          value={shown.period}
          onChange={(event) => {
            const period = PAY_PERIODS.find((one) => one === event.currentTarget.value);
            if (period) put({ period });
          }}
        >
          {PAY_PERIODS.map((period) => (
            <option key={period} value={period}>
              {t(`facet.salary.per.${period}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="field-hint" id="salary-hint">
        {t('profile.minSalaryHint')}
      </p>
      <FieldError id="salary" error={error} />
    </fieldset>
  );
}

function printed(value: Pay): Draft {
  return value
    ? { amount: moneyText(value.amount), currency: value.currency, period: value.period }
    : { amount: '', currency: '', period: 'year' };
}
