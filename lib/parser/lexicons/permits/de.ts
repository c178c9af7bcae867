import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'visa',
    'visum',
    'spons',
    'erlaub',
    'arbeit',
    'aufenthalt',
    'berechtig',
    'staats',
    'bürger',
    'sicherheits',
    'sü',
    'blue card',
  ],
  phrases: {
    'no-sponsorship': [
      '(kein|keine|keinen|nicht|leider)( [\\p{L}-]+){0,5} (visa-?\\p{L}*|visum\\p{L}*|sponsoring|arbeitserlaubnis)( [\\p{L}-]+){0,3} ?(sponsoring|sponsern|unterstützung|übernehmen|anbieten|möglich|unterstützen)',
      '(visa|visum)[- ]?(sponsoring|sponsorship|unterstützung)( [\\p{L}-]+){0,4} (nicht|leider)',
      '(kein|keine) (visa|visum)[- ]?(sponsoring|sponsorship|unterstützung)',
      '(visum|visa|visums)( [\\p{L}-]+){0,4} nicht( [\\p{L}-]+){0,3} (sponsern|übernehmen|unterstützen|anbieten|möglich)',
    ],
    'sponsorship-offered': [
      '(visa|visum|visums)[- ]?(sponsoring|sponsorship)( [\\p{L}-]+){0,3}',
      '(unterstütz\\p{L}+|helfen|hilfe|begleit\\p{L}+)( [\\p{L}-]+){0,6} (visum\\p{L}*|visa\\p{L}*|arbeitserlaubnis|aufenthaltstitel|blue card)',
      '(visum\\p{L}*|visa\\p{L}*|blue card)[- ]?(unterstützung|support|service)',
    ],
    'must-be-authorized': [
      '(gültige\\p{L}*|vorhandene\\p{L}*|bestehende\\p{L}*|uneingeschränkte\\p{L}*|unbefristete\\p{L}*|entsprechende\\p{L}*|deutsche\\p{L}*|eine|deine|ihre)( [\\p{L}-]+){0,3} (arbeitserlaubnis|arbeitsgenehmigung|aufenthaltserlaubnis|aufenthaltstitel|aufenthaltsgenehmigung|arbeitsberechtigung|arbeitsvisum|niederlassungserlaubnis)',
      '(arbeitserlaubnis|arbeitsgenehmigung|arbeitsberechtigung|aufenthaltstitel)( [\\p{L}-]+){0,5} (erforderlich|notwendig|vorausgesetzt|voraussetzung|vorhanden|besitzt|besitzen|hast|haben|nötig|zwingend|benötigt)',
      '(arbeitserlaubnis|arbeitsgenehmigung|arbeitsberechtigung|berechtigung zu arbeiten) (für|in|innerhalb)( der)? [\\p{L}-]+',
      '(berechtigt|erlaubt|recht|berechtigung)( [\\p{L}-]+){0,3},? (in|innerhalb)( der| den)? [\\p{L}-]+ (zu )?arbeiten',
    ],
    'citizenship-required': [
      '(deutsche\\p{L}*|österreichische\\p{L}*|schweizer\\p{L}*|eu-?|staatsangehörigkeit eines eu|us-)[ -]?(staatsangehörigkeit|staatsbürgerschaft|staatsbürger\\p{L}*|bürger\\p{L}*)( [\\p{L},/-]+){0,6} ?(erforderlich|vorausgesetzt|voraussetzung|zwingend|notwendig|besitz\\p{L}*|hast|haben|sein|bist)',
      '(deutsche|österreichische) (staatsangehörigkeit|staatsbürgerschaft)(?= ?(,|;|\\.|$|oder die eines eu))',
      '(besitz\\p{L}*|voraussetzung|zwingend|vorausgesetzt|erforderlich)( [\\p{L}:-]+){0,5} (deutsche\\p{L}*|österreichische\\p{L}*|schweizer) (staatsangehörigkeit|staatsbürgerschaft)',
    ],
    'clearance-required': [
      'sicherheitsüberprüfung( [\\p{L}(),-]+){0,10} ?(sü ?\\d|erforderlich|notwendig|unterziehen|voraussetzung|bereitschaft|bestehen|ü[123]|zwingend)',
      '(bereitschaft|bereit|einwilligung|zustimmung|voraussetzung|erforderlich|müssen|erfolgreiche\\p{L}*|abgeschlossene\\p{L}*|gültige\\p{L}*)( [\\p{L}(),-]+){0,8} (sicherheitsüberprüfung|sicherheitsfreigabe|sicherheitsüberprüfungsgesetz|sü ?[123]|ü[123])',
      '(sicherheitsfreigabe|sicherheitsbescheid)( [\\p{L}-]+){0,4} (erforderlich|notwendig|vorausgesetzt)',
    ],
  },
  denied: {
    'must-be-authorized': [
      '(unterstütz\\p{L}+|helfen|hilfe)',
      '(keine|nicht)( [\\p{L}-]+){0,4} (erforderlich|notwendig|nötig)',
    ],
    'citizenship-required': [
      'unabhängig',
      'ungeachtet',
      '(keine|nicht)( [\\p{L}-]+){0,4} (erforderlich|notwendig|nötig|vorausgesetzt|zwingend|voraussetzung)',
      'oder (eine|gültige|unbefristete) (aufenthalt|niederlassung)\\p{L}*',
    ],
    'clearance-required': [
      '(keine|nicht)( [\\p{L}-]+){0,4} (erforderlich|notwendig|nötig)',
      'von vorteil',
      'wünschenswert',
      'it-sicherheitsüberprüfung',
      'durchführ\\p{L}+',
    ],
    'sponsorship-offered': ['(kein|keine|keinen|nicht|leider)'],
  },
  elsewhere: [
    '(unabhängig von|ungeachtet)( [\\p{L},/ -]+)? ?(nationalität|herkunft|staatsangehörigkeit|geschlecht)',
    'diskriminierung',
    'kreditkarte',
  ],
};
