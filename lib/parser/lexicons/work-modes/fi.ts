import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(etänä|etätyö(tä|ssä|nä|hön)?|etäpäivää|kotona|kotoa|kotoa käsin)';
const OFFICE = '(toimistolla|toimistolta|paikan päällä|lähityö(tä|nä|ssä)?|läsnätyö(tä|nä)?)';
const DAYS = '{n} ?(päivää|päivänä|pv)';
const WEEK = '(viikossa|/ ?viikko|/ ?vko|viikoittain)';
const HYBRID = '(hybridi(työ|malli|mallilla|mallissa|työtä|työskentely|na)?|hybridi-?(työ|malli))';

export const workMode: WorkModeWords = {
  firm: {
    remote: ['(100 ?%|täysin|kokonaan) (etänä|etätyö(nä|tä)?|etätehtävä)', '(100 ?%|full) remote'],
    hybrid: ['(tehtävä|työ|rooli) (on|tehdään) hybridi\\p{L}*'],
    onsite: [
      '(vain|ainoastaan|pääosin|100 ?%) (toimistolla|lähityö(nä|tä)?|paikan päällä)',
      '(työ|tehtävä) (tehdään|on) (paikan päällä|lähityötä|läsnätyötä)',
    ],
  },
  told: {
    remote: ['(työskentely|työskentelet|työ) (etänä|mistä tahansa)', 'etätehtävä'],
    hybrid: [HYBRID, 'osittain etänä'],
    onsite: ['lähityö(nä|tä|ssä)?|läsnätyö(tä|nä)?'],
  },
  bare: {
    remote: ['etätyö', 'etänä', 'etätyöskentely'],
    hybrid: [HYBRID, 'osittainen etätyö', 'osittain etänä'],
    onsite: ['lähityö', 'läsnätyö', 'toimistolla', 'paikan päällä'],
  },
  labels: ['työmuoto|työskentelytapa|työskentelymalli|etätyö|työn muoto|sijainti|työpaikka'],
  possible: [
    '(mahdollisuus|mahdollisuutta|mahdollisuudet) (\\p{L}+ ){0,3}(etätyöhön|etätyöskentelyyn|hybridityöhön|tehdä etätöitä|etätöihin)',
    'etätyömahdollisuus|etätyömahdollisuudet|osittainen etätyö',
  ],
  officeDays: [`${DAYS}( ${WEEK})? ${OFFICE}`, `${OFFICE} ?[(:,]? ?(vähintään )?${DAYS} ?${WEEK}`],
  homeDays: [
    `${DAYS}( ${WEEK})? ${HOME}`,
    `${HOME} ?[(:,]? ?(enintään |jopa )?${DAYS} ?${WEEK}`,
    `{n} etäpäivää ${WEEK}`,
  ],
  days: 'päivää',
  behind: [],
  notWeekly: ['(kuukaudessa|kuussa|/ ?kk|vuodessa)'],
  deniedBefore: ['ei', 'eivät', 'emme', 'ilman'],
  deniedAfter: ['ei (ole|onnistu)( \\p{L}+)?|eivät ole'],
  numbers: { yksi: 1, yhtenä: 1, kaksi: 2, kahtena: 2, kolme: 3, kolmena: 3, neljä: 4, viisi: 5 },
};
