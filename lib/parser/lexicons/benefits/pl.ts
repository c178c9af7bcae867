import { withStems } from '../../benefits/stems';
import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = withStems({
  sure: {
    'health-insurance': [
      '(prywatn[aąeyj]{1,3}|pakiet\\p{L}{0,3}|dofinansowan\\p{L}{1,2}|bezpłatn\\p{L}{1,2}) (prywatnej )?(opiek[aięą]|opieki|medyczn\\p{L}{1,3})( (medyczn\\p{L}{1,3}|zdrowotn\\p{L}{1,3}|lekarsk\\p{L}{1,3}))?',
      '(prywatn[eąay]{1,2}|dodatkowe) ubezpieczenie (zdrowotne|medyczne)',
      'opiek[aięą] (medyczn[aąej]{1,2}|zdrowotn[aąej]{1,2})( \\p{L}+)?',
      'ubezpieczeni[ea] (szpitaln|zdrowotn|medyczn)~',
      '(lux ?med|medicover(?! sport)|enel-?med)(?! (sp\\.|s\\.a|grupa))|(pakiet|karta|abonament) (medyczn|prywatnej opieki)~',
    ],
    'life-disability-insurance': [
      'ubezpieczeni[ea] @(na życie|grupowe|nnw)',
      'grupowe ubezpieczenie( na życie)?|polis[aęy] na życie',
    ],
    retirement: [
      'ppk|ppe|iii filar|program~ emerytaln~',
      'pracowniczy (program emerytalny|plan kapitałowy)',
      '(pracownicze|plany) (plany )?kapitałowe',
    ],
    equity: ['stock options?', 'opcje na akcje', 'akcje (firmy|pracownicze)', 'esop'],
    bonus: [
      'premi[aeęi] (roczn|kwartaln|uznaniow|miesięczn|świąteczn|motywacyjn|frekwencyjn|zależn|regulaminow|wynikow|produkcyjn|za (?!polec))~|(roczn|kwartaln|miesięczn|atrakcyjn|wysok)~ premi[aeęi]|dodatek stażowy|nagrod[ay] (jubileuszow|roczn)~',
      'system premiowy|premiowanie|bonus(y)? (roczn|kwartaln|świąteczn)\\p{L}{1,2}',
      '(13|trzynast[ea])\\.? ?(pensja|wynagrodzenie|tka)',
    ],
    'paid-time-off': [
      '\\d{1,2} dni( \\p{L}+){0,3} urlopu( \\p{L}+)?',
      '(płatn[yea]{1,2}|dodatkow[yea]{1,2}) (urlop|dni (wolne|wolnego|urlopu)|dzień (wolny|urlopu))( \\p{L}+)?',
      '(dodatkow|płatn)~ (dzień|dni) (woln|urlopu)~',
      'wolne (w|z okazji) (dniu )?urodzin',
      'płatne dni wolne',
    ],
    'unlimited-time-off': ['nielimitowan[yea] urlop\\p{L}?'],
    'parental-leave': [
      '(dodatkowy |wydłużony |dłuższy |płatny )?urlop (rodzicielski|macierzyński|ojcowski|tacierzyński)',
    ],
    'flexible-hours': [
      'elastyczn(e|y|ych|ego|ym|ej|a) (godzin~|czas~|grafik~|form~ zatrudnienia|harmonogram~)( (prac\\p{L}{1,2}|rozpoczynania pracy|rozpoczęcia pracy))?',
      'ruchom(e|y) (godziny|czas pracy)',
    ],
    'four-day-week': ['(czterodniow|4-dniow)\\p{L}{1,2} tydzień( pracy)?'],
    meals: [
      '(karta|bony|karty|kupony|dofinansowanie|dofinansowane|dopłaty|dopłata)( do| na)? (lunchow[aey]|posiłk(ów|i)|obiad~|obiadów|lunch(y|ów)?|żywieniow[aey])',
      '(owocowe|owocowy) (czwartki|wtorki|środy|poniedziałki|dni)',
      '(darmow|bezpłatn|regeneracyjn|pracownicz)~ (posiłek|posiłki|obiad~|śniadania|przekąski|napoje|kawa|woda)|posiłki? (regeneracyjn|pracownicz|profilaktyczn)~',
    ],
    commuter: [
      '(dofinansowanie|dopłata|zwrot) (kosztów )?(do )?dojazd(u|ów)?( \\p{L}+)?',
      '(samochód|auto) służbow[yea]( \\p{L}+ użytku prywatnego)?',
      '(bezpłatn|darmow|zapewnion|organizowan)~ (transport|dojazd|parking)|(transport|dojazd|dowóz|bus) (pracownicz|zapewnion|firmow|do pracy)~|karta paliwowa',
    ],
    childcare: [
      '(dofinansowanie|dopłaty) (do )?(żłobk|przedszkol|koloni|wypoczynku dzieci)\\p{L}{0,3}',
      'przyzakładowe przedszkole',
      'wyprawk[ai] (dla|szkoln)~|becikowe',
    ],
    fitness: [
      '(kart[aęy]|pakiet|dofinansowanie|karnet)( do)? (sportow[aęyj]{1,2}|multisport|medicover sport|zajęć sportowych|ok system)( \\p{L}+)?',
      'multi-?sport~',
      'medicover sport',
    ],
    'home-office': [
      '(dofinansowanie|dodatek|ekwiwalent|budżet) (do |za |na )?(pracy zdalnej|home ?office|internetu|wyposażenie (domowego )?biura)',
    ],
    'employee-discount': [
      '(zniżk[ai]|rabat(y)?) (pracownicz[aey]|na produkty|dla pracowników)|(pracownicz|atrakcyjn)~ (zniżk|rabat)~',
      'zniżki na [\\p{L} ]{3,25}',
    ],
    'referral-bonus': [
      '(program|system|bonus|premia) (poleceń|polecenia|rekomendacji|za polecenie|rekomendacyjn\\p{L}{1,2})( pracownik\\p{L}{1,3})?',
    ],
  },
  listed: {
    'health-insurance': ['pakiet medyczny'],
    'life-disability-insurance': ['ubezpieczenie(?! (szpit|zdrow|medycz|oc))'],
    bonus: ['premi[aeęi]', 'bonus(y)?(?! za polec)', 'prowizj[aęei]'],
    'paid-time-off': ['urlop( wypoczynkowy)?', '(dzień|dni) woln~'],
    'flexible-hours': ['work-?life balance', 'elastyczność'],
    'remote-work': [
      '(możliwość |opcja )?(prac[ayęi] (zdaln[aeyj]{1,2}|hybrydow[aeyj]{1,2}|z domu)|home ?office)( \\p{L}+)?',
      '(dni|dzień) (pracy )?(zdaln\\p{L}{1,3}|home ?office)',
    ],
    learning: [
      '(szkoleni[aemów]{1,3}|kurs[yów]{1,2}|warsztat[yów]{1,2}|konferencj[ei]|certyfikat[yów]{1,2}|certyfikacj[ei])( (wewnętrzn[eiych]{1,3}|zewnętrzn[eiych]{1,3}|branżow[eych]{1,3}|językow[eych]{1,3}|specjalistyczn[eych]{1,3}|online|wdrożeniow[eay]))?',
      '(dofinansowanie|budżet)( \\p{L}+)? ?(na |do |dla )?(szkole(ń|nia|niowy)|rozwój|nauki|kursów|studiów|edukacji|certyfikat\\p{L}{1,3})( \\p{L}+)?',
      '(lekcje|zajęcia|nauka|kursy|dofinansowanie nauki) (języka|języków|językow[ea]|angielskiego)( \\p{L}+)?',
      'platform[ay] (szkoleniow|e-learningow)\\p{L}{1,2}',
      '(studi[ao]w?|staż~) (podyplomow|dofinansowan)~|podnoszeni[ea] kwalifikacji',
    ],
    equipment: [
      '(laptop|telefon|komputer|macbook|sprzęt|narzędzia|tablet)( (służbow[yea]|do pracy|pracy|firmow[yea]|niezbędn[yea]))?( i (laptop|telefon|samochód))?( służbow[yea])?',
      '(odzież|ubrani[ae]|obuwie|strój|mundur)~ ?(robocz|służbow|ochronn|firmow)?~|środki ochrony',
    ],
    'home-office': ['co-?working'],
    wellness: [
      '(wellness|wellbeing|well-being)\\p{L}{0,4}',
      'masaż[eyu]',
      'profilaktyka|badania profilaktyczne',
      'strefa relaksu|chillout room|strefa (chillout|wypoczynku)',
    ],
    fitness: ['siłowni[aęi]', 'joga|jogi', 'drużyny sportowe|zajęcia sportowe|sekcje sportowe'],
    'mental-health': [
      'zdrowi[ae] psychiczn(e|ego)',
      '(wsparci[ea]|pomoc|konsultacj[ei]|opiek[ai]) (psycholog\\p{L}{1,7}|psychologiczn[aey]{1,2}|z psychologiem)',
      'mindgram|hedepy|wellbee',
      'platforma (psychologiczna|wsparcia)',
    ],
    meals: [
      '(owoce|kawa|herbata|przekąski|napoje|lunche?|obiady?|posiłk[iu]|posiłek|śniadania|stołówk[ai]|kantyna)',
    ],
    commuter: ['parking( \\p{L}+)?|miejsce parkingowe', 'parking dla rowerów', 'rower(y)?( służbow[ye])?'],
    childcare: ['żłobek|przedszkole'],
    relocation: [
      '(pakiet|wsparcie|pomoc|dofinansowanie|bonus) (w |przy |przy |na )?(relokacj\\p{L}{1,4}|relokacyjn[yea]|przeprowadzc[ei])',
      'zakwaterowani[ea]|mieszkani[ea] (służbow|pracownicz)~',
    ],
    'employee-discount': [
      'zniżki|rabaty',
      'platforma kafeteryjna|(system )?kafeteri[aęi]\\p{L}{0,3}|mybenefit|worksmile',
    ],
    volunteering: ['wolontariat( pracowniczy)?', 'akcje charytatywne'],
    'company-events': [
      '(imprez|spotka|wyjazd|wyjści|event|wydarze|piknik)~ (integracyjn|firmow|zespołow|rodzinn)~',
      'integracj[aei]',
      'eventy',
      'wigilia firmowa|spotkania integracyjne',
      'team ?building',
    ],
  },
  offers: [
    '(oferujemy|zapewniamy|gwarantujemy|proponujemy|dajemy|w zamian oferujemy|finansujemy|dofinansowujemy)',
    '(co|to) oferujemy',
    '(oferuje|gwarantuje|otrzymasz|zyskasz|dostaniesz|skorzystasz|zyskujesz|masz dostęp|czeka na ciebie|będziesz mieć dostęp)',
    '(nasze|twoje|dodatkowe) (benefity|korzyści)',
    'benefity( \\p{L}+)? ?:',
    '(pakiet|system|zestaw|bogaty pakiet) (benefitów|socjalny|świadczeń)',
  ],
  product: [
    '(nasi|naszych|naszym|dla|naszymi) (\\p{L}+ )?(klient\\p{L}{1,4}|pacjent\\p{L}{1,4}|użytkownik\\p{L}{1,4}|ubezpieczon\\p{L}{1,4}|konsument\\p{L}{1,4})',
    'oprogramowani[ea]|platform[aę] (dla|do)|saas|lider(em)?|rynku|rozwiązania|produkt[yów]{1,2}|branż[ay]|dostawc[aą]|sprzedaży',
    '(tworzymy|sprzedajemy|budujemy|produkujemy|rozwijamy|dostarczamy)',
  ],
  deniedBefore: ['nie', 'bez(?! (opłat|kosztów))', 'brak', 'żadn\\p{L}{1,3}'],
  deniedAfter: ['nie (jest|są|zapewniamy|oferujemy)( \\p{L}+)?'],
  denied: ['nie przysługuj\\p{L}+'],
});
