import type { PlaceWords } from '../../places/words';

export const places: PlaceWords = {
  labels: ['localiza(ção|ções)', 'local( de trabalho| da vaga)?', 'localidade', 'cidade', 'país', 'sede', 'zona', 'região', 'onde'],
  firm: [
    '(residentes?|residir|resida|residas|residência|residindo|mor(ar|e|ando|adores)|viver|domicili\\p{L}+)( \\p{L}+){0,2} (em|no|na|nos|nas)',
    '(vaga|posição|função|oportunidade|trabalho|cargo|contrato)( [\\p{L}-]+){0,4} (localizad[oa]|com base|presencial|remot[oa]|híbrid[oa]|para)? ?(em|no|na)',
    '(no|na|a partir do|a partir da|do|da) (nosso|nossa|nossos) ([\\p{L}-]+ )?(escritórios?|sede|loja|fábrica|clínica|unidade|filial|instalações)( \\p{L}+)? (de|em|do|no|na)',
    '(escritório|sede|unidade|loja)( \\p{L}+)? (em|de|no|na)( centro d[eo])?',
    '(100 ?% )?(remot[oa]|teletrabalho|híbrid[oa]|presencial|home office),? ?(em|no|na|a partir de|-|:|\\(|/|,)( todo)?',
    '(candidat\\p{L}+|pessoas?)( que)?( \\p{L}+){0,2} (em|de|do|no|na)',
  ],
  told: [
    '(baseado|localizad|situad|sediad)[oa]?s? (em|no|na)',
    '(procuramos|buscamos|recrut\\p{L}+|contrat\\p{L}+)( [\\p{L}()/*&,-]+){1,14} (em|no|na|para (a nossa|o nosso|a) \\p{L}+ (em|no|na))',
    '(trabalh\\p{L}+)( \\p{L}+){0,3} (em|no|na|de)',
  ],
  fillers: ['todo', 'toda', 'o', 'a', 'centro de', 'cidade de', 'a cidade de', 'região de', 'qualquer lugar do', 'grande', 'zona de', 'território'],
  behind: ['apenas', 'exclusivamente', 'somente', 'remoto', '\\(remoto\\)', '\\(híbrido\\)', 'ou remoto'],
  others: ['clientes?', 'fundad[oa]', 'empresas?', 'companhia', 'universidade\\p{L}*', 'líder\\p{L}*', 'presença', 'somos', 'países', 'parceiros', 'mercados?', 'grupo', 'equip[ea]s?', 'presentes?', 'escritórios em \\d+', 'multinacional', 'consultora'],
  never: ['fusos? horários?', 'qualquer lugar do mundo', 'autoriz\\p{L}+', 'vistos?', 'não', 'exceto', 'fora', 'estud\\p{L}+'],
  joins: ['ou', 'e', 'ou em', 'e em', 'em', 'e/ou', 'no', 'na'],
  modes: ['remoto', 'híbrido', 'presencial', 'teletrabalho', 'home office', 'clt', 'pj', 'tempo integral', 'full[- ]?time', 'efetivo'],
};
