import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { nl } from '@/lib/parser/lexicons/nl';

export default defineUnlistedScript(() => registerLexicon(nl));
