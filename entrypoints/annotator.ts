import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Annotator } from '@/lib/browser/annotator';
import { forgetLexicons } from '@/lib/page/lexicon-registry';

/** The annotator of this document, on the global object of the isolated world. */
const shared = globalThis as { jobglossAnnotator?: AbortController };

/** Run again in one document, it takes the place of the one before. */
export default defineUnlistedScript(() => {
  shared.jobglossAnnotator?.abort();
  forgetLexicons();
  shared.jobglossAnnotator = new AbortController();
  new Annotator(shared.jobglossAnnotator);
});
