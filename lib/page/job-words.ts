/** Nouns that titles of positions are made of, by their ends; several languages. */
const OCCUPATION =
  /\b(?:\p{L}{0,30}(?:engineer|developer|programmer|architect|designer|manager|director|analyst|scientist|technician|specialist|consultant|coordinator|administrator|assistant|associate|officer|operator|representative|executive|supervisor|strategist|researcher|recruiter|accountant|controller|auditor|attorney|counsel|nurse|therapist|physician|teacher|instructor|trainer|driver|mechanic|electrician|welder|machinist|planner|buyer|writer|editor|producer|marketer|advisor|adviser|agent|clerk|cashier|cook|chef|inspector|tester|president|partner|intern|trainee|apprentice|fellow|owner|scrum master|lead|head of|chief|leiter|leiterin|leitung|entwickler|entwicklerin|berater|beraterin|ingenieur|ingenieurin|ingénieure?|kaufmann|kauffrau|referent|referentin|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|techniker|fachkraft|praktikant|werkstudent|développeur|développeuse|chargée? d[e']|responsable|chef de|technicien|technicienne|gestionnaire|comptable|assistante|stagiaire|alternant|directeur|directrice|consultante|vendeur|ingeniero|ingeniera|desarrollador|desarrolladora|analista|gerente|jefe|técnico|administrativo|comercial|ontwikkelaar|medewerker|adviseur|beheerder|monteur|verpleegkundige|programátor|vývojář|inżynier|programista|specjalista|utvecklare|konsult|ingegnere|sviluppatore|impiegato|engenheiro|desenvolvedor|worker|handler|keeper|maker|guard|host|server|barista|caregiver|housekeeper|custodian|laborer|foreman|estimator|surveyor|chemist|biologist|physicist|economist|paralegal|secretary|receptionist|librarian|pharmacist|dentist|veterinarian|pilot|dispatcher|painter|plumber|carpenter|stylist|photographer|videographer|copywriter|translator|interpreter|ambassador|evangelist|advocate|generalist|professional|expert|expertin|experte))(?:s|in)?\b/iu;
const GENDERED =
  /\(\s?(?:all genders|gn|[mwfdxhv]\s?[/|]\s?[mwfdxhv](?:\s?[/|]\s?[mwfdxhv*])?|m\/f|h\/f|f\/h)\s?\)|\b[hmf]\/[hmf](?:\/[xnd])?\b/i;

/** Headings and page titles of career sites that name no position. */
const GENERIC =
  /^(?:(?:our |current |open |all |view |latest |available |find |search |browse |featured |more |other |job |work |explore )*(?:careers?|jobs?|openings?|positions?|opportunit(?:y|ies)|vacanc(?:y|ies)|roles?|hiring|listings?|search|board|details?|description|posting|page|results|with us|now|home)(?: (?:at|with|in|for|portal|site|page|board|detail|details|description|posting|openings|opportunities|listing|listings|application|search|results|now|us|here|vacancy).{0,60})?|(?:we(?:'re| are) |now |we re )hiring.{0,30}|(?:join|work with|come work|meet) (?:us|our team|the team).{0,40}|apply.{0,40}|about(?: us)?|home|contact.{0,20}|karriere.{0,30}|stellen(?:angebote|anzeigen?|markt)?|offene stellen|jobs und karriere|carrières?|(?:nos )?offres? d'emploi|recrutement|empleo|trabaja con nosotros|vacatures?|werken bij.{0,40}|lavora con noi|application|untitled|job application|welcome.{0,40}|this (?:job|position|role|posting) .{0,80}|(?:log|sign) ?in|cookies?.{0,40}|privacy.{0,40}|login|linkedin|indeed|glassdoor|greenhouse|lever)$/i;

/** True for a line that names a position by an occupation or by "(m/f/d)" and its like. */
export function namesOccupation(line: string): boolean {
  return line.length <= 160 && (OCCUPATION.test(line) || GENDERED.test(line));
}

/** True for "Careers", "Open positions", "Apply now": lines of career sites that name no position. */
export function isGeneric(line: string): boolean {
  return GENERIC.test(
    line
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, ' ')
      .replace(/[\s!.:?]+$/, '')
      .trim(),
  );
}
