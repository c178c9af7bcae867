import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { es } from '@/lib/parser/lexicons/es';

export default defineUnlistedScript(() => registerLexicon(es));
