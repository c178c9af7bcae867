import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = {
  sure: {
    'health-insurance': [
      '(laaja\\p{L}? |laajat |kattava\\p{L}? |hyvä\\p{L}? )?(työterveyshuol\\p{L}{2,4}|työterveyspalvelu\\p{L}{1,3}|terveysvakuutus|terveysvakuutukse\\p{L}|sairauskuluvakuutus|sairaskuluvakuutus)',
      'hammashoitoetu',
    ],
    'life-disability-insurance': ['(vapaa-ajan |laaja )?(tapaturma|henki)vakuutus'],
    retirement: ['lisäeläke\\p{L}{0,7}|ryhmäeläkevakuutus'],
    equity: ['osakeomistus|osakesäästöohjelma|henkilöstöan(ti|nit)|optio-ohjelma|osakeohjelma'],
    bonus: ['(tulos|vuosi|suoritus)(bonu\\p{L}{1,4}|palkkio\\p{L}{0,2})|bonusjärjestelmä|tulospalkkaus'],
    'paid-time-off': ['\\d viikkoa lomaa|(ylimääräisiä|lisä) ?(vapaa|loma)päiviä|lomaraha'],
    'parental-leave': ['palkallinen vanhempainvapaa'],
    'flexible-hours': [
      'joustav\\p{L}{1,3} työ(aika|ajat|ajan)\\p{L}{0,2}|liukuva\\p{L}? työai\\p{L}{1,2}|liukuva työaika|työaikajousto\\p{L}{0,2}',
    ],
    meals: ['lounasetu\\p{L}{0,3}|lounassetel\\p{L}{1,3}|ravintoetu|(ilmainen|maksuton) (lounas|aamupala)'],
    commuter: [
      '(työsuhde)?(polku)?pyöräetu\\p{L}{0,2}|työsuhdepyörä|työsuhdeauto|autoetu|työmatkaetu|työsuhdematkalippu',
    ],
    fitness: [
      '(liikunta|virike)-? ?(ja (kulttuuri|hyvinvointi|virike))?(etu\\p{L}{0,3}|setel\\p{L}{1,3}|raha)|liikuntaetu\\p{L}{0,3}|liikunta- ja kulttuuriet\\p{L}{1,3}|e-?passi\\p{L}{0,2}|epassi|smartum|edenred',
    ],
    'employee-discount': [
      'henkilökunta-?alennu\\p{L}{1,3}|henkilöstöalennu\\p{L}{1,3}|henkilökunta-?etu\\p{L}{0,2}',
    ],
    wellness: ['hieronta(etu)?|hyvinvointietu'],
    equipment: ['puhelinetu|(matka)?puhelin(etu)?(?= ja)|laite-etu'],
  },
  listed: {
    'health-insurance': ['työterveys'],
    bonus: ['bonu(s|kset)|provisiot?'],
    'remote-work': [
      'etätyömahdollisuu\\p{L}{1,3}|(mahdollisuus )?(tehdä )?etätyö\\p{L}{0,3}|hybridityö\\p{L}{0,3}',
    ],
    learning: [
      'koulutusmahdollisuu\\p{L}{1,3}|(sisäisiä |ulkoisia )?(koulutuks\\p{L}{1,3}|kursse\\p{L}|sertifioin\\p{L}{2,4})|kehittymismahdollisuu\\p{L}{1,3}|urapol\\p{L}{1,3}|mahdollisuu(s|den|det|ksia) (kehittyä|edetä|kouluttautua)( \\p{L}+)?',
    ],
    equipment: ['(nykyaikaiset |hyvät |modernit )?työvälineet|puhelin|tietokone|työvaatteet'],
    fitness: ['kuntosali|liikunta'],
    'mental-health': ['mielenterveys\\p{L}*|auntie'],
    meals: ['lounas|kahvi|hedelm\\p{L}{1,3}|aamupala'],
    commuter: ['(ilmainen )?(pysäköinti|parkkipaikka)|työmatkaseteli'],
    childcare: ['sairaan lapsen hoito(palvelu)?'],
    'company-events': [
      '(yhteisiä |yhteiset |virkistys)(tapahtum\\p{L}{1,3}|juhl\\p{L}{1,3}|virkistyspäiv\\p{L}{1,3}|päiv\\p{L}{1,3}|illanvietto\\p{L}{0,3})|virkistystoiminta|tiimipäiv\\p{L}{1,3}',
    ],
    'employee-discount': ['alennuks\\p{L}{1,2}'],
    volunteering: ['vapaaehtoistyö\\p{L}{0,2}'],
  },
  offers: [
    'tarjoamme|saat|saatte|tarjolla|käytössäsi|meillä (on|saat|pääset)|työnantaja tarjoaa',
    '(edut|henkilöstöedut|etuihimme|etuina)( \\p{L}+)? ?:?',
  ],
  product: [
    '(asiakka|potila|käyttäj|jäsen|oppila)\\p{L}{1,5}(mme|llemme)|(asiakkaille|potilaille|käyttäjille)',
    'myymme|valmistamme|toimitamme|tuotamme|markkino\\p{L}+|toimittaja|myynti\\p{L}*',
  ],
  deniedBefore: ['ei', 'eivät', 'emme', 'ilman'],
  deniedAfter: ['ei (ole|kuulu|sisälly)|eivät (ole|kuulu)'],
  denied: ['emme tarjoa'],
};
