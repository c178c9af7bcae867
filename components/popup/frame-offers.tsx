import type { FrameOffer } from '../../lib/browser/frames';
import { t } from '../../lib/words';
import { FrameIcon } from '../shared/icons';

export interface FrameOffersProps {
  /** At least one. */
  frames: readonly FrameOffer[];
  /** True where nothing in the popup matters more. */
  isFirst: boolean;
  /** Called within the click itself. */
  onRead(frame: FrameOffer): void;
  onPaste(): void;
}

/** Names the frames in which the posting may stand, and says what can be done about each. */
export function FrameOffers(props: FrameOffersProps) {
  const { frames } = props;
  const [only] = frames.length === 1 ? frames : [];
  const isAsking = frames.some(({ access }) => access === 'ask');
  return (
    <section class="frames">
      <p class="frames-lead">
        <FrameIcon />
        <span>{only ? <Lead {...only} /> : t('frame.several')}</span>
      </p>
      {!only && <FrameList {...props} />}
      <div class="frames-actions">
        {only && (
          <button
            type="button"
            class={`button${props.isFirst ? ' button-primary' : ''}`}
            onClick={() => props.onRead(only)}
          >
            {t(only.access === 'ask' ? 'frame.allow' : 'frame.read')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onPaste}>
          {t('frame.paste')}
        </button>
      </div>
      {isAsking && <p class="frames-hint">{t('frame.hint')}</p>}
    </section>
  );
}

/** Stands for the host in the sentence, which no text does. */
const HOST = '\u0001';

/** The sentence on one frame, with its host told apart from the words around it. */
function Lead({ host, access }: FrameOffer) {
  const [before, behind] = t(access === 'ask' ? 'frame.ask' : 'frame.readable', HOST).split(HOST);
  return (
    <>
      {before}
      <strong>{host}</strong>
      {behind}
    </>
  );
}

function FrameList({ frames, onRead }: FrameOffersProps) {
  return (
    <ul class="frames-list">
      {frames.map((frame) => {
        const isAsking = frame.access === 'ask';
        return (
          <li key={frame.host}>
            <span>{frame.host}</span>
            <button
              type="button"
              class="button"
              aria-label={t(isAsking ? 'frame.allowOf' : 'frame.readOf', frame.host)}
              onClick={() => onRead(frame)}
            >
              {t(isAsking ? 'frame.allowShort' : 'frame.readShort')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
