import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = {
  sure: {
    'health-insurance': [
      '(prywatn[aąeyj]{1,3}|pakiet\\p{L}{0,3}|dofinansowan\\p{L}{1,2}|bezpłatn\\p{L}{1,2}) (prywatnej )?(opiek[aięą]|opieki|medyczn\\p{L}{1,3})( (medyczn\\p{L}{1,3}|zdrowotn\\p{L}{1,3}|lekarsk\\p{L}{1,3}))?',
      '(prywatn[eąay]{1,2}|dodatkowe) ubezpieczenie (zdrowotne|medyczne)',
      'opiek[aięą] (medyczn[aąej]{1,2}|zdrowotn[aąej]{1,2})( \\p{L}+)?',
      'luxmed|lux med|medicover(?! sport)|enel-?med',
    ],
    'life-disability-insurance': [
      'ubezpieczeni(e|a) (na życie|grupowe|nnw|grupowe na życie)( \\p{L}+)?',
      'grupowe ubezpieczenie( na życie)?',
    ],
    retirement: [
      'ppk|ppe',
      'pracowniczy (program emerytalny|plan kapitałowy)',
      '(pracownicze|plany) (plany )?kapitałowe',
    ],
    equity: ['stock options?', 'opcje na akcje', 'akcje (firmy|pracownicze)', 'esop'],
    bonus: [
      'premi[aeęi] (roczn[aeą]|kwartaln[aeą]|uznaniow[aeą]|miesięczn[aeą]|świąteczn[aeą]|motywacyjn[aeą]|frekwencyjn[aeą]|zależn\\p{L}{1,2}|za \\p{L}+)',
      'system premiowy|premiowanie|bonus(y)? (roczn|kwartaln|świąteczn)\\p{L}{1,2}',
      '(13|trzynast[ea])\\.? ?(pensja|wynagrodzenie|tka)',
    ],
    'paid-time-off': [
      '\\d{1,2} dni( \\p{L}+){0,3} urlopu( \\p{L}+)?',
      '(płatn[yea]{1,2}|dodatkow[yea]{1,2}) (urlop|dni (wolne|wolnego|urlopu)|dzień (wolny|urlopu))( \\p{L}+)?',
      'dodatkowy dzień wolny',
      'wolne (w|z okazji) (dniu )?urodzin',
      'płatne dni wolne',
    ],
    'unlimited-time-off': ['nielimitowan[yea] urlop\\p{L}?'],
    'parental-leave': [
      '(dodatkowy |wydłużony |dłuższy |płatny )?urlop (rodzicielski|macierzyński|ojcowski|tacierzyński)',
    ],
    'flexible-hours': [
      'elastyczn(e|y|ych|ego|ym) (godzin\\p{L}{1,3}|czas\\p{L}{0,4}|grafik\\p{L}{0,3})( (prac\\p{L}{1,2}|rozpoczynania pracy|rozpoczęcia pracy))?',
      'ruchom(e|y) (godziny|czas pracy)',
    ],
    'four-day-week': ['(czterodniow|4-dniow)\\p{L}{1,2} tydzień( pracy)?'],
    meals: [
      '(karta|bony|karty|dofinansowanie|dopłaty|dopłata)( do| na)? (lunchow[aey]|posiłków|obiadów|lunch(y|ów)?|żywieniow[aey])',
      '(owocowe|owocowy) (czwartki|wtorki|środy|poniedziałki|dni)',
      'darmowe (posiłki|obiady|śniadania|przekąski)',
    ],
    commuter: [
      '(dofinansowanie|dopłata|zwrot) (kosztów )?(do )?dojazd(u|ów)?( \\p{L}+)?',
      '(samochód|auto) służbow[yea]( \\p{L}+ użytku prywatnego)?',
      'bezpłatny (transport|dojazd|parking)',
      'transport pracowniczy',
    ],
    childcare: [
      '(dofinansowanie|dopłaty) (do )?(żłobk|przedszkol|koloni|wypoczynku dzieci)\\p{L}{0,3}',
      'przyzakładowe przedszkole',
      'wyprawka dla (dziecka|noworodka|pierwszaka)',
    ],
    fitness: [
      '(kart[aęy]|pakiet|dofinansowanie|karnet)( do)? (sportow[aęyj]{1,2}|multisport|medicover sport|zajęć sportowych|ok system)( \\p{L}+)?',
      'multisport( \\p{L}+)?',
      'medicover sport',
    ],
    'home-office': [
      '(dofinansowanie|dodatek|ekwiwalent|budżet) (do |za |na )?(pracy zdalnej|home ?office|internetu|wyposażenie (domowego )?biura)',
    ],
    'employee-discount': [
      '(zniżk[ai]|rabat(y)?) (pracownicz[aey]|na produkty|dla pracowników)( \\p{L}+)?',
      'zniżki na [\\p{L} ]{3,25}',
    ],
    'referral-bonus': [
      '(program|system|bonus|premia) (poleceń|polecenia|rekomendacji|za polecenie|rekomendacyjn\\p{L}{1,2})( pracownik\\p{L}{1,3})?',
    ],
  },
  listed: {
    'health-insurance': ['pakiet medyczny'],
    'life-disability-insurance': ['ubezpieczenie'],
    bonus: ['premi[aeęi]', 'bonus(y)?(?! za polec)', 'prowizj[aęei]'],
    'paid-time-off': ['urlop( wypoczynkowy)?', 'dzień wolny( \\p{L}+)?', 'dni wolne', 'wczasy pod gruszą'],
    'flexible-hours': ['work-?life balance', 'elastyczność'],
    'remote-work': [
      '(możliwość |opcja )?(prac[ayęi] (zdaln[aeyj]{1,2}|hybrydow[aeyj]{1,2}|z domu)|home ?office)( \\p{L}+)?',
      '(dni|dzień) (pracy )?(zdaln\\p{L}{1,3}|home ?office)',
      '100 ?% zdalnie',
    ],
    learning: [
      '(szkoleni[aemów]{1,3}|kurs[yów]{1,2}|warsztat[yów]{1,2}|konferencj[ei]|certyfikat[yów]{1,2}|certyfikacj[ei])( (wewnętrzn[eiych]{1,3}|zewnętrzn[eiych]{1,3}|branżow[eych]{1,3}|językow[eych]{1,3}|specjalistyczn[eych]{1,3}|online|wdrożeniow[eay]))?',
      '(dofinansowanie|budżet)( \\p{L}+)? ?(na |do |dla )?(szkole(ń|nia|niowy)|rozwój|nauki|kursów|studiów|edukacji|certyfikat\\p{L}{1,3})( \\p{L}+)?',
      '(lekcje|zajęcia|nauka|kursy|dofinansowanie nauki) (języka|języków|językow[ea]|angielskiego)( \\p{L}+)?',
      'ścieżk[aięi] (rozwoju|kariery)|rozw(ój|oju) zawodow(y|ego)',
      'platform[ay] (szkoleniow|e-learningow)\\p{L}{1,2}',
      'biblioteka',
    ],
    equipment: [
      '(laptop|telefon|komputer|macbook|sprzęt|narzędzia)( (służbow[yea]|do pracy|pracy|firmow[yea]|niezbędn[yea]))?( i (laptop|telefon|samochód))?( służbow[yea])?',
    ],
    'home-office': ['co-?working'],
    wellness: [
      'wellness|wellbeing|well-being',
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
      '(owoce|kawa|herbata|przekąski|napoje|lunche?|obiady|posiłki|śniadania|stołówka|kantyna)( (w biurze|świeże|za darmo|gratis|regeneracyjne|pracownicza))?',
    ],
    commuter: ['parking( \\p{L}+)?|miejsce parkingowe', 'parking dla rowerów', 'rower(y)?( służbow[ye])?'],
    childcare: ['żłobek|przedszkole', 'paczki (świąteczne )?dla dzieci'],
    relocation: [
      '(pakiet|wsparcie|pomoc|dofinansowanie|bonus) (w |przy |przy |na )?(relokacj\\p{L}{1,4}|relokacyjn[yea]|przeprowadzc[ei])',
      'zakwaterowanie( \\p{L}+)?',
    ],
    'employee-discount': [
      'zniżki|rabaty',
      'platforma kafeteryjna|(system )?kafeteri[aęi]\\p{L}{0,3}|mybenefit|worksmile',
    ],
    volunteering: ['wolontariat( pracowniczy)?', 'akcje charytatywne'],
    'company-events': [
      '(imprez[ay]|spotkania|wyjazd[yów]{1,2}|wyjścia|eventy|wydarzenia) (integracyjn[eay]|firmow[eay]|zespołow[eay])',
      'integracj[aei]',
      'eventy',
      'wigilia firmowa|spotkania integracyjne',
      'team ?building',
    ],
  },
  offers: [
    '(oferujemy|zapewniamy|gwarantujemy|proponujemy|dajemy|w zamian oferujemy|finansujemy|dofinansowujemy)',
    '(co|to) oferujemy',
    '(otrzymasz|zyskasz|dostaniesz|skorzystasz|zyskujesz|masz dostęp|czeka na ciebie|będziesz mieć dostęp)',
    '(nasze|twoje|dodatkowe) (benefity|korzyści)',
    'benefity( \\p{L}+)? ?:',
    '(pakiet|system|zestaw|bogaty pakiet) (benefitów|socjalny|świadczeń)',
  ],
  product: [
    '(nasi|naszych|naszym|dla|naszymi) (\\p{L}+ )?(klient\\p{L}{1,4}|pacjent\\p{L}{1,4}|użytkownik\\p{L}{1,4}|ubezpieczon\\p{L}{1,4}|konsument\\p{L}{1,4})',
    'oprogramowani[ea]|platform[aę] (dla|do)|saas|lider(em)?|rynku|rozwiązania|produkt[yów]{1,2}|branż[ay]|dostawc[aą]|sprzedaży',
    '(tworzymy|sprzedajemy|budujemy|produkujemy|rozwijamy|dostarczamy)',
  ],
  deniedBefore: ['nie', 'bez', 'brak', 'żadn\\p{L}{1,3}'],
  deniedAfter: ['nie (jest|są|zapewniamy|oferujemy)( \\p{L}+)?'],
  denied: ['nie przysługuj\\p{L}+'],
};
