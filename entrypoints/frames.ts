import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFrames } from '@/lib/page/find-frames';

/** Run in a document, it answers with what it found there and is gone. */
export default defineUnlistedScript(() => findFrames(document));
