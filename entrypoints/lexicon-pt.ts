import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { pt } from '@/lib/parser/lexicons/pt';

export default defineUnlistedScript(() => registerLexicon(pt));
