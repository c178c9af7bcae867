import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { nb } from '@/lib/parser/lexicons/nb';

export default defineUnlistedScript(() => registerLexicon(nb));
