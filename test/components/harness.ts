import { readFile } from 'node:fs/promises';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

const FILE = new URL('../../lib/locales/en.yml', import.meta.url);

/** All messages of the English locale, as the browser gets them: name → text. */
export async function englishMessages(): Promise<Map<string, string>> {
  const messages = generateChromeMessages(parseMessagesText(await readFile(FILE, 'utf8'), 'YAML'));
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** Lets `#i18n` speak English, as the browser would from `_locales`; a missing message is an empty string there too. */
export async function speakEnglish(): Promise<void> {
  const messages = await englishMessages();
  const getMessage = (name: string, args: string | string[] = []) =>
    (messages.get(name) ?? '').replace(/\$(\d)/g, (_, at: string) => [args].flat()[Number(at) - 1] ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as never);
}

/** A page of its own, with a view in it. Rendering again with other props updates the same view. */
export function mount(view: ComponentChild) {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
  const root = document.getElementById('root')!;
  render(view, root);
  return {
    root,
    window,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    find: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    update: (next: ComponentChild) => render(next, root),
    button: (label: string) => {
      const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
      if (!found) throw new Error(`no button "${label}" in ${root.textContent}`);
      return found;
    },
    /** Sets a control's value and fires the event its view listens to. */
    enter: (selector: string, value: string, event: 'input' | 'change' = 'input') => {
      const control = root.querySelector<HTMLInputElement>(selector)!;
      // linkedom's select takes no value of its own: what was chosen is given as the browser would.
      Object.defineProperty(control, 'value', { value, configurable: true, writable: true });
      control.dispatchEvent(new window.Event(event, { bubbles: true }));
    },
    blur: (selector: string) => root.querySelector(selector)!.dispatchEvent(new window.Event('blur')),
    unmount: () => render(null, root),
  };
}

/** Preact runs effects at the latest 35 ms after a change where there is no frame to wait for. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 80));
