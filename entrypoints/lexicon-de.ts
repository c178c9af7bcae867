import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { de } from '@/lib/parser/lexicons/de';

export default defineUnlistedScript(() => registerLexicon(de));
