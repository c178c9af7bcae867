import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { sv } from '@/lib/parser/lexicons/sv';

export default defineUnlistedScript(() => registerLexicon(sv));
