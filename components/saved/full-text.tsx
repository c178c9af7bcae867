import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Reading } from '../../lib/model/reading';
import { t } from '../../lib/words';
import { type Line, textParts } from './text-parts';

interface FullTextProps {
  reading: Reading;
  /** The fact to bring into sight, and when it was asked for. */
  shown: { facetId: string; at: number } | null;
}

/** The text of a posting as it stood when it was read. Text alone: no mark-up of the page is kept. */
export function FullText({ reading, shown }: FullTextProps) {
  const parts = useMemo(() => textParts(reading), [reading]);
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!shown) return;
    const marks = root.current?.querySelectorAll<HTMLElement>('mark[data-fact]') ?? [];
    const mark = [...marks].find((one) => one.dataset.fact === shown.facetId);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [shown?.facetId, shown?.at]);

  return (
    <article class="text" ref={root} lang={reading.language === 'und' ? undefined : reading.language}>
      {parts.map((part, index) => (
        <section key={index} class="text-part">
          {/* Our word, not the posting's. */}
          <p class="text-section" lang={t('locale')}>
            {part.section && t(`section.${part.section}`)}
          </p>
          <div class="text-lines">
            {grouped(part.lines).map((group, at) =>
              group[0]?.kind === 'item' ? (
                <ul key={at}>
                  {group.map((line, item) => (
                    <li key={item} class={`depth-${Math.min(line.depth, 4)}`}>
                      <Runs line={line} isShown={shown} />
                    </li>
                  ))}
                </ul>
              ) : (
                group.map((line, item) =>
                  line.kind === 'heading' ? (
                    <h3 key={item}>
                      <Runs line={line} isShown={shown} />
                    </h3>
                  ) : (
                    <p key={item}>
                      <Runs line={line} isShown={shown} />
                    </p>
                  ),
                )
              ),
            )}
          </div>
        </section>
      ))}
    </article>
  );
}

function Runs({ line, isShown }: { line: Line; isShown: FullTextProps['shown'] }) {
  return (
    <>
      {line.runs.map(({ text, fact }, at) =>
        fact ? (
          <mark
            // Drawn anew when it is asked for again, so that it flashes again.
            key={fact.id === isShown?.facetId ? `${at} ${isShown.at}` : at}
            class={`tone-${fact.tone}${fact.id === isShown?.facetId ? ' is-clicked' : ''}`}
            data-fact={fact.id}
            title={t(`kind.${fact.kind}`)}
            tabIndex={-1}
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** Items that follow each other are one list. */
function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.kind === 'item' && last[0]?.kind === 'item') last.push(line);
    else groups.push([line]);
  }
  return groups;
}
