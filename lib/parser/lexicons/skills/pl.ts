import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:doświadczeni[ea]|znajomoś(?:ć|ci)|umiejętnoś(?:ć|ci)|wiedz[ay]|obsług[aięi]|biegłość|praktyk[ai]|certyfikat|podstawy)(?: komercyjne| praktyczna| bardzo dobra| praktyczne| zawodowe| pracy| obsługi| programowania| programu| programów| systemu| pakietu| języka)*(?: w| we| z| ze| na| o)?(?: pracy (?:z|w))?',
    '(?:znasz|potrafisz|korzystasz|pracowałeś|programujesz)(?: z| w)?',
    'takie jak',
    'takich jak',
    'np\\.',
    'na przykład',
    '(?:narzędzi[a]?|język(?:i|ów|a)?|technologi[aei]|program(?:y|u|ów)?|system(?:y|u|ów)?|platform[ay])(?: jak| takie jak)?[:]?',
    'z',
    'w',
    'w tym',
  ],
  programs: [
    '(?:program(?:u|ie|em|ów)|system(?:u|ie|em|ów)|oprogramowani[ae]m?)(?: \\p{L}{4,16}(?:ego|ym|ych))?',
  ],
  masters: ['(?:znajomość|obsług[aię]|doświadczenie (?:z|w pracy z))'],
  employers: ['(?:firm(?:y|ach)|klient(?:ów|ami)|mark(?:i|ami)) takich jak'],
  nouns: ['będzie atutem', 'mile widziane', 'wymagane', 'niezbędne', 'będzie plusem'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analysts?', 'managers?', 'leads?', 'owner', 'master'],
  or: ['lub', 'albo', 'i/lub', 'bądź', 'czy'],
  joins: ['także', 'i', 'oraz', 'a także', 'jak również'],
  leads: ['jak', 'takie jak', 'oprócz', 'z'],
};
