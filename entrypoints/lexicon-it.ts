import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { it } from '@/lib/parser/lexicons/it';

export default defineUnlistedScript(() => registerLexicon(it));
