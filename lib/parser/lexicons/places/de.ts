import type { PlaceWords } from '../../places/words';

export const places: PlaceWords = {
  labels: [
    '(arbeits|dienst|einsatz|stand|büro|firmen)?(standorte?|orte?)(?<!\\p{L}{12})( der (stelle|tätigkeit))?', 'standorte?', 'arbeitsorte?', 'einsatzorte?', 'dienstorte?', 'arbeitsplatz', 'wo',
  ],
  firm: [
    '(wohnhaft|ansässig|wohnsitz|lebensmittelpunkt|hauptwohnsitz|wohnort|wohnst|wohnen|lebst)( \\p{L}+)? (in|im raum|im großraum|nahe|bei|innerhalb)',
    '(bewerber\\p{L}*|kandidat\\p{L}*)( mit wohnsitz)? (aus|in)',
    '(deutschlandweit|bundesweit|remote|home-?office|mobil|mobiles arbeiten|hybrid|vor ort)( arbeiten)?,? ?(innerhalb|aus|in|von|-|:|\\(|/|,)( ganz)?',
    '(an|in|aus|von) (unserem|unseren|unserer|deinem) ([\\p{L}-]+ )?(standort|standorten|büro|büros|office|headquarter|hauptsitz|zentrale|filiale|werk|niederlassung|praxis|klinik|studio|labor)( in| im|:)?',
    '(am|an einem|an den|an unserem|für unseren?|für den) ([\\p{L}-]+ )?(standort|standorte|büro|firmensitz|hauptsitz)( in| im|:)?',
    '(umzug|umzugsbereitschaft|pendeln|pendelbar\\p{L}*)( \\p{L}+)? nach',
    '(arbeits|dienst|einsatz)ort (ist|liegt in|in)',
    '(stelle|position|job) ([\\p{L}-]+ ){0,3}(in|am standort)',
    '(büro|office|kanzlei|praxis|filiale)( \\p{L}+)? (in|im herzen von|mitten in)( der)?',
  ],
  told: [
    '(suchen|sucht|gesucht|verstärkung|verstärke)( [\\p{L}()/*&:,-]+){1,14} (in|für unser(e|en)? \\p{L}+ in|am standort|im raum|standort)',
    '(arbeitest|arbeiten|arbeite|beschäftigt|tätig)( \\p{L}+){0,3} (in|aus|von)',
    '(standort|büro|office) (in|im)?',
  ],
  fillers: ['ganz', 'der', 'dem', 'raum', 'großraum', 'schönen', 'stadt', 'herzen von', 'im', 'in', 'zentrum von', 'mitten in', 'sonnigen', 'der nähe von', 'den'],
  behind: ['nur', 'bevorzugt', 'remote', '\\(remote\\)', '\\(hybrid\\)', 'oder remote', '(arbeiten|wohnhaft|wohnst|ansässig)'],
  others: [
    'kund\\p{L}+', 'gegründet', 'unternehmen', 'firma', 'hauptsitz', 'universität\\p{L}*', 'hochschule\\p{L}*', 'größte\\p{L}*', 'führende\\p{L}*', 'weltweit', 'partner\\p{L}*', 'wir sind', 'sind wir', 'märkt\\p{L}+', 'niederlassungen', 'mitarbeitende\\p{L}*', 'mitarbeiter\\p{L}*', 'ländern', 'teams',
  ],
  never: ['arbeitserlaubnis\\p{L}*', 'arbeitsgenehmigung', 'aufenthalts\\p{L}+', 'berechtig\\p{L}+', 'nicht', 'kein\\p{L}*', 'außer', 'außerhalb', 'visum', 'studium', 'studiert'],
  joins: ['oder', 'und', 'bzw\\.?', 'sowie', 'oder in', 'und in', 'in', 'oder auch'],
  modes: ['remote', 'hybrid', 'vor ort', 'home-?office', 'vollzeit', 'teilzeit', 'unbefristet', 'befristet', 'festanstellung', 'deutschlandweit', 'mobiles arbeiten', 'vollremote', 'ab sofort', 'm/w/d', 'w/m/d', '100 ?% remote'],
};
