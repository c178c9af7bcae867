/**
 * What WXT wraps a content script in, in place of WXT's own `ContentScriptContext`: that one announces
 * itself to the page by an event and a `postMessage` that carry the extension's id, polls the address,
 * and is bigger than the rest of the gate's frame. Our scripts end themselves by `AbortSignal`.
 */
export class ContentScriptContext {}
