import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../lib/model/phrase';
import type { Pasted } from '../../lib/paste/read-pasted';
import { t, words } from '../../lib/words';
import { Notice } from '../shared/notice';

export interface PasteViewProps {
  /** True while the text is being read. */
  isBusy: boolean;
  /** Why the last text could not be read. */
  problem: Phrase | null;
  onRead(pasted: Pasted): void;
  onCancel(): void;
}

/** A posting that is no page: its text, and where the reader knows them, its address and title. */
export function PasteView({ isBusy, problem, onRead, onCancel }: PasteViewProps) {
  // The text stays in its field: megabytes of it are not drawn anew with each key.
  const text = useRef<HTMLTextAreaElement>(null);
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const isAboutUrl = problem?.key === 'paste.noAddress';

  useEffect(() => text.current?.focus(), []);

  function submit(event: Event): void {
    event.preventDefault();
    if (!isBusy) onRead({ text: text.current?.value ?? '', url, title });
  }

  return (
    <form class="paste" onSubmit={submit} noValidate>
      <h1>{t('paste.title')}</h1>
      <p class="paste-lead">{t('paste.lead')}</p>
      <label class="paste-field">
        <span>{t('paste.text')}</span>
        <textarea
          ref={text}
          id="paste-text"
          class="paste-text"
          rows={12}
          spellcheck={false}
          aria-invalid={problem !== null && !isAboutUrl}
          aria-describedby="paste-problem"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </label>
      <label class="paste-field">
        <span>
          {t('paste.url')} <small>{t('paste.optional')}</small>
        </span>
        <input
          id="paste-url"
          type="url"
          inputMode="url"
          autocomplete="off"
          placeholder="https://"
          maxLength={2000}
          value={url}
          aria-invalid={isAboutUrl}
          aria-describedby="paste-problem"
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <label class="paste-field">
        <span>
          {t('paste.postingTitle')} <small>{t('paste.optional')}</small>
        </span>
        <input
          id="paste-title"
          type="text"
          autocomplete="off"
          maxLength={300}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <div id="paste-problem" role="alert">
        {problem && <Notice tone="warning">{words(problem)}</Notice>}
      </div>
      <div class="paste-actions">
        <button type="submit" class="button button-primary" disabled={isBusy}>
          {t(isBusy ? 'paste.reading' : 'paste.read')}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {t('paste.cancel')}
        </button>
      </div>
    </form>
  );
}
