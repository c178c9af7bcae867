import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLexicon } from '@/lib/page/lexicon-registry';
import { en } from '@/lib/parser/lexicons/en';

export default defineUnlistedScript(() => registerLexicon(en));
