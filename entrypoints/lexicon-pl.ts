import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { pl } from '@/lib/parser/lexicons/pl';

export default defineUnlistedScript(() => registerLexicon(pl));
