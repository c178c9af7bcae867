import { useId } from 'preact/hooks';
import { barOf, type Piece } from '../../lib/time/bar';
import { DAY, type DaySpan, sharedSpans, spanText, timeText } from '../../lib/time/day-span';
import type { Solution, Stretch } from '../../lib/time/solution';
import { t } from '../../lib/words';

/** Heights in the drawing, in CSS pixels: the label of now, the two lanes, the hours below them. */
const TOP = 14;
const LANE = 14;
const LANES = { reader: TOP + 5, asked: TOP + 25 };
const BOTTOM = TOP + 44;
const HEIGHT = BOTTOM + 16;
/** Hours of the day that are named, and every how many minutes a line is drawn. */
const NAMED = [0, 6, 12, 18, 24];
const GRID = 180;
/** Nearer to an end of the bar than this, in minutes, a label is set towards the middle. */
const EDGE = 150;

interface DayBarProps {
  stretch: Stretch;
  basis: Solution['basis'];
  /** The reader's zone in few words, "Lisbon". */
  place: string;
  /** The minute of their day, 0–1439; null where it cannot be told. */
  now: number | null;
}

/**
 * One day on the reader's clock: their hours in the upper lane, the asked ones in the lower, a block over
 * both where they meet, a line at the present minute. The legend below says the same in words.
 */
export function DayBar({ stretch, basis, place, now }: DayBarProps) {
  const id = useId();
  const bar = barOf(stretch);
  const parts = partsOf(stretch, basis);
  const nowText = now === null ? null : t('timeCard.now', timeText(now));
  const words = parts.map(({ name, text }) => t('timeCard.part', name, text));
  return (
    <figure class="day-bar">
      <svg
        width="100%"
        height={HEIGHT}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{t('timeCard.bar', place)}</title>
        <desc id={`${id}-desc`}>{[...words, ...(nowText ? [nowText] : [])].join(' ')}</desc>
        <defs>
          <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse">
            <path class="bar-hatch" d="M-1 1 1-1M0 5 5 0M4 6 6 4" />
          </pattern>
        </defs>
        <rect class="bar-day" x="0" y={TOP} width="100%" height={BOTTOM - TOP} rx="4" />
        {Array.from({ length: DAY / GRID - 1 }, (_, at) => (
          <Line key={at} name="bar-grid" at={(at + 1) * GRID} from={TOP} to={BOTTOM} />
        ))}
        <Lane name="bar-reader" pieces={bar.reader} y={LANES.reader} height={LANE} />
        <Lane name="bar-asked" pieces={bar.asked} y={LANES.asked} height={LANE} />
        <Lane
          name="bar-hatched"
          pieces={bar.asked}
          y={LANES.asked}
          height={LANE}
          fill={`url(#${id}-hatch)`}
        />
        <Lane name="bar-both" pieces={bar.both} y={LANES.reader} height={LANES.asked + LANE - LANES.reader} />
        {NAMED.map((hour) => (
          <Label key={hour} name="bar-hour" at={hour * 60} y={HEIGHT - 2} text={String(hour)} edge={1} />
        ))}
        {now !== null && nowText && (
          <>
            <Line name="bar-now-edge" at={now} from={TOP - 3} to={BOTTOM + 2} />
            <Line name="bar-now" at={now} from={TOP - 3} to={BOTTOM + 2} />
            <Label name="bar-now-text" at={now} y={TOP - 5} text={nowText} edge={EDGE} />
          </>
        )}
      </svg>
      {/* The drawing says it all to a screen reader already. */}
      <figcaption aria-hidden="true">
        <ul class="bar-legend">
          {parts.map(({ part, name, text }) => (
            <li key={part}>
              <span class={`bar-swatch bar-swatch-${part}`} />
              <span>{name}</span> <strong>{text}</strong>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const percent = (minutes: number): string => `${Math.round((minutes / DAY) * 1e5) / 1e3}%`;

interface LaneProps {
  name: string;
  pieces: readonly Piece[];
  y: number;
  height: number;
  fill?: string;
}

const Lane = ({ name, pieces, y, height, fill }: LaneProps) =>
  pieces.map(([from, to]) => (
    <rect
      key={from}
      class={name}
      x={percent(from)}
      y={y}
      width={percent(to - from)}
      height={height}
      rx="2"
      {...(fill ? { fill } : {})}
    />
  ));

const Line = ({ name, at, from, to }: { name: string; at: number; from: number; to: number }) => (
  <line class={name} x1={percent(at)} x2={percent(at)} y1={from} y2={to} />
);

/** @param edge minutes from either end of the bar within which the text does not stand centred */
function Label({
  name,
  at,
  y,
  text,
  edge,
}: {
  name: string;
  at: number;
  y: number;
  text: string;
  edge: number;
}) {
  const anchor = at < edge ? 'start' : at > DAY - edge ? 'end' : 'middle';
  return (
    <text class={name} x={percent(at)} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}

/** What the bar draws, in words: whose hours, and which. */
function partsOf({ reader, asked }: Stretch, basis: Solution['basis']) {
  const list = (spans: readonly DaySpan[]): string => spans.map(spanText).join(', ');
  const both = reader ? asked.flatMap((span) => sharedSpans(reader, span)) : [];
  const hours = Math.round(both.reduce((sum, { length }) => sum + length, 0) / 0.6) / 100;
  const parts = [
    { part: 'reader', name: t('timeCard.you'), text: reader ? spanText(reader) : t('timeCard.noHours') },
    {
      part: 'asked',
      name: t(basis === 'stated' ? 'timeCard.asked' : 'timeCard.workday'),
      text: list(asked),
    },
  ];
  if (!reader) return parts;
  const text = both.length > 0 ? `${list(both)} ${t('timeCard.hours', hours)}` : t('timeCard.none');
  return [...parts, { part: 'both', name: t('timeCard.both'), text }];
}
