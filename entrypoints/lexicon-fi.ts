import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { fi } from '@/lib/parser/lexicons/fi';

export default defineUnlistedScript(() => registerLexicon(fi));
