import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { fr } from '@/lib/parser/lexicons/fr';

export default defineUnlistedScript(() => registerLexicon(fr));
