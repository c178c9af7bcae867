import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { cs } from '@/lib/parser/lexicons/cs';

export default defineUnlistedScript(() => registerLexicon(cs));
