import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(remot[oa]|remotamente|teletrabalho|(de|em|a partir de) casa|à distância|home ?office)';
const OFFICE = '((no|nos) (nosso |nossos )?escritórios?|presencia(l|is|lmente)|no local|na empresa|na sede)';
const WEEK = '( ?(por|na|/|cada) ?semana| semanais)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(posição|vaga|trabalho|função|atuação) (\\p{L}+ ){0,2}(100 ?% |totalmente |completamente )(remot[oa]|à distância)',
      `(100 ?%|totalmente|completamente|full)[- ]?(em )?${HOME}`,
      `${HOME} (a )?100 ?%`,
    ],
    hybrid: ['(vaga|posição|função|oportunidade) (\\p{L}+ ){0,2}híbrid[oa]'],
    onsite: [
      '(100 ?%|totalmente) presencial',
      '(vaga|posição|função|oportunidade) (\\p{L}+ ){0,2}presencial',
    ],
  },
  told: {
    remote: [
      'full[- ]?remote',
      'trabalh(o|ar|arás) (de forma )?(remot[oa]|remotamente|(de|a partir de) (casa|qualquer (lugar|parte)))(?! (\\p{L}+ )?(dias?|parcial|opcional))',
      '(modalidade|modelo|regime)( de trabalho)?:? (100 ?% )?(remot[oa]|teletrabalho|home office)',
      'remote first',
    ],
    hybrid: [
      '(trabalho|modelo|modalidade|formato|esquema|sistema|regime|atuação)( \\p{L}+){0,3}:? híbrid[oa]',
      'teletrabalho (parcial|híbrido)',
      '\\d{1,2} ?% (de )?(teletrabalho|presencial|remoto)',
    ],
    onsite: ['(trabalho|modalidade|modelo|regime|formato|atuação)( \\p{L}+){0,2}:? presencial'],
  },
  bare: {
    remote: ['(100 ?% |full[- ])?(remot[oa]|teletrabalho|home ?office|à distância)'],
    hybrid: ['híbrid[oa]', 'hibrid[oa]', 'semi-?presencial'],
    onsite: ['(100 ?% )?presencial', 'no (escritório|local)'],
  },
  labels: [
    'modalidade( de trabalho)?',
    '(local|tipo|modelo|formato|regime) de (trabalho|atuação)',
    'regime',
    'localização',
    'local',
  ],
  asked: {
    labels: '(teletrabalho|trabalho remoto|remoto|home office)',
    yes: 'sim(?! )|total|100 ?%',
    no: 'não(?! )',
  },
  possible: [
    '(possibilidade|opção|política|dias|flexibilidade) (de|para) (\\p{L}+ )?(teletrabalho|trabalh(o|ar) (remoto|de casa|a partir de casa|à distância)|home ?office)',
    '(teletrabalho|home ?office|trabalho remoto) (\\p{L}+ )?(possível|opcional|flexível|ocasional|parcial)',
  ],
  officeDays: [
    `{n} ?(dias?|x|vezes)${WEEK}( (?!remot|tele|home|de|e|ou|em)\\p{L}+){0,2} (?:(?:de |em )?${OFFICE})`,
    `${OFFICE}( (?!remot|tele|home|e|ou)\\p{L}+){0,3} ?[(:,]? ?{n} ?(dias?|vezes|x) ?(por|na|/) ?semana`,
  ],
  homeDays: [
    `{n} ?(dias?|x|vezes)${WEEK}( (?!escritório|presencial|e|ou|férias)\\p{L}+){0,3} (de )?${HOME}`,
    `${HOME}( (?!e|ou|escritório)\\p{L}+){0,3} ?[(:,]? ?{n} ?(dias?|vezes|x) ?(por|na|/) ?semana`,
  ],
  days: 'dias',
  behind: ['em'],
  notWeekly: ['(ao|por|/) ?(mês|ano|trimestre)', '(mensais|anuais)'],
  deniedBefore: ['não', 'sem', 'nem'],
  deniedAfter: ['não (é |está )?(possível|disponível)', ': não'],
  isDeniedAlone: true,
  numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5 },
};
