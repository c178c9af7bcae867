import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { da } from '@/lib/parser/lexicons/da';

export default defineUnlistedScript(() => registerLexicon(da));
