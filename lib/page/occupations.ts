/**
 * Nouns that name who does a job, in the languages of many pages. `ENDS` also end a compound
 * ("Lagermitarbeiter", "heftruckchauffeur"); `WHOLE` would be found inside other words and stand alone.
 * Endings that only mark plural or gender are added when the lists are put to use.
 */
export const ENDS =
  // English
  'engineer developer programmer architect designer manager director analyst scientist technician specialist ' +
  'consultant coordinator administrator assistant officer operator representative executive supervisor strategist ' +
  'researcher recruiter accountant controller auditor attorney therapist physician teacher instructor trainer driver ' +
  'mechanic electrician welder machinist planner buyer writer editor producer marketer advisor adviser clerk cashier ' +
  'inspector tester worker handler keeper maker caregiver housekeeper laborer labourer foreman estimator surveyor ' +
  'chemist physicist economist paralegal secretary receptionist librarian pharmacist dentist veterinarian dispatcher ' +
  'painter plumber carpenter stylist grapher translator interpreter evangelist generalist ologist ' +
  'fitter installer roofer bricklayer joiner plasterer gardener landscaper cleaner janitor waiter waitress bartender ' +
  'hairdresser midwife paramedic radiographer hygienist dietitian dietician nutritionist psychiatrist counsellor ' +
  'counselor surgeon lecturer professor headteacher registrar curator journalist reporter animator illustrator ' +
  'solicitor barrister lawyer underwriter banker bookkeeper treasurer merchandiser fundraiser salesperson salesman ' +
  'firefighter investigator statistician scheduler facilitator moderator custodian demonstrator specialiste ' +
  // German
  'leiter leiterin leitung entwickler berater ingenieur kaufmann kauffrau kaufleute referent arbeiter bearbeiter ' +
  'techniker fachkraft fachkräfte hilfskraft pflegekraft lehrkraft bürokraft servicekraft reinigungskraft ' +
  'küchenkraft aushilfskraft praktikant werkstudent fahrer pfleger helfer verkäufer angestellte angestellter assistent ' +
  'arzt ärztin ärzte schwester erzieher lehrer mechaniker mechatroniker elektriker elektroniker installateur meister ' +
  'schlosser schweißer tischler schreiner zimmerer dachdecker maurer gärtner kellner bäcker metzger konditor ' +
  'rezeptionist disponent planer einkäufer buchhalter prüfer sekretär redakteur texter gestalter grafiker informatiker ' +
  'administrator architekt chemiker physiker laborant wissenschaftler forscher jurist anwalt anwältin spezialist ' +
  'auszubildende auszubildender volontär zusteller lagerist kommissionierer zerspaner betreuer therapeut ' +
  'psychologe psychologin pädagoge pädagogin apotheker optiker friseur kosmetiker florist geschäftsführer ' +
  'maschinenführer anlagenführer schichtführer fräser dreher schneider programmierer vertreter vermittler reiniger ' +
  'einsteiger bestatter hausdame experte expertin beauftragte beauftragter verwalter koordinator trainee aushilfe ' +
  // Dutch
  'werker verkoper adviseur beheerder ontwikkelaar begeleider teamleider projectleider groepsleider afdelingsleider verpleegkundige verzorgende docent leraar ' +
  'leerkracht schoonmaker bezorger chauffeur monteur timmerman metselaar loodgieter kapper ' +
  'inkoper boekhouder voorbereider uitvoerder hovenier stagiair stagiaire tekenaar constructeur consulent ' +
  'secretaresse onderzoeker coördinator picker voorman stukadoor dakdekker elektricien medewerkster ' +
  // Swedish, Danish, Norwegian
  'ingenjör utvecklare konsult säljare ledare handläggare samordnare sköterska läkare lärare svetsare snickare ' +
  'målare servitör städare chaufför förare arbetare ekonom arkitekt forskare operatör montör vaktmästare rådgivare ' +
  'ingeniør udvikler utvikler konsulent sælger selger medarbejder medarbeider sygeplejerske sykepleier lærer ' +
  'tømrer chauffør sjåfør rådgiver lærling behandler bogholder montør projektleder teamleder driftsleder ' +
  // Finnish
  'insinööri kehittäjä asiantuntija myyjä päällikkö hoitaja opettaja asentaja kuljettaja johtaja työntekijä ' +
  'suunnittelija harjoittelija';

export const WHOLE =
  // English
  'associate nurse counsel agent cook chef president partner intern trainee apprentice fellow owner lead chief guard ' +
  'host server barista pilot ambassador advocate professional expert copywriter biologist baker butcher ' +
  'porter concierge nanny tutor carer doctor actor artist musician broker trader teller packer loader courier captain ' +
  'deckhand detective farmer mentor coach steward operative promoter aide practitioner internship apprenticeship ' +
  'traineeship optician actuary tailor groom barber phlebotomist sonographer ' +
  // German
  'koch köchin maler malerin azubi lotse hebamme praktikum volontariat hausmeister werkstudententätigkeit minijobber sommelier ' +
  // French
  'ingénieur ingénieure développeur développeuse chargé chargée responsable technicien technicienne gestionnaire ' +
  'comptable assistante stagiaire alternant alternante directeur directrice consultante vendeur vendeuse conducteur ' +
  'conductrice opérateur opératrice ouvrier ouvrière préparateur préparatrice magasinier cuisinier cuisinière serveur ' +
  'serveuse infirmier infirmière soignant soignante éducateur éducatrice animateur animatrice formateur formatrice ' +
  'caissier caissière boulanger électricien plombier menuisier maçon livreur avocat juriste acheteur acheteuse ' +
  'rédacteur rédactrice graphiste artiste chercheur enseignant enseignante professeur médecin pharmacien pharmacienne ' +
  'kinésithérapeute psychologue conseiller conseillère commercial commerciale coordinateur coordinatrice ' +
  'administrateur administratrice secrétaire mécanicien soudeur chaudronnier peintre concepteur architecte analyste ' +
  'agente auxiliaire employé employée aromaticien auditeur contrôleur apprenti apprentie négociateur ' +
  // Spanish and Portuguese
  'ingeniero ingeniera desarrollador desarrolladora analista gerente jefe jefa técnico técnica tecnico administrativo ' +
  'administrativa comercial programador programadora coordinador coordinadora auxiliar ayudante asistente asesor ' +
  'asesora consultor consultora vendedor vendedora dependiente cajero cajera camarero camarera cocinero cocinera ' +
  'repartidor conductor conductora operario operaria operador operadora mozo almacenero mecánico electricista ' +
  'soldador fontanero carpintero albañil limpiador limpiadora conserje vigilante enfermero enfermera médico médica ' +
  'farmacéutico psicólogo psicóloga terapeuta fisioterapeuta cuidador cuidadora maestro maestra docente ' +
  'educador educadora investigador investigadora abogado abogada contador contadora contable recepcionista secretario ' +
  'secretaria diseñador diseñadora periodista traductor encargado encargada especialista becario becaria pasante ' +
  'arquitecto gestor gestora promotor promotora ejecutivo ejecutiva profesor profesora supervisora ' +
  'engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora ajudante motorista atendente mecânico ' +
  'eletricista pedreiro cozinheiro cozinheira enfermeiro enfermeira professora pesquisador advogado advogada redator ' +
  'estagiário estagiária estágio aprendiz diretor diretora encarregado repositor estoquista porteiro zelador ' +
  // Italian
  'ingegnere sviluppatore sviluppatrice programmatore tecnico impiegato impiegata addetto addetta responsabile ' +
  'direttore direttrice coordinatore coordinatrice consulente venditore commesso commessa cameriere cuoco autista ' +
  'magazziniere operaio operaia operatore operatrice meccanico elettricista saldatore idraulico muratore infermiere ' +
  'infermiera medico farmacista educatore educatrice insegnante ricercatore avvocato contabile ragioniere segretaria ' +
  'progettista stagista tirocinante apprendista assistente agente manutentore geometra architetto ' +
  // Polish, Czech, Slovak
  'inżynier programista programistka specjalista specjalistka kierownik kierowniczka dyrektor menedżer asystent ' +
  'asystentka pracownik pracowniczka sprzedawca doradca konsultant konsultantka księgowy księgowa kierowca magazynier ' +
  'mechanik elektryk spawacz monter kucharz kelner kelnerka pielęgniarka lekarz nauczyciel nauczycielka grafik ' +
  'projektant analityk stażysta praktykant technik koordynator przedstawiciel kasjer ślusarz opiekun opiekunka prawnik ' +
  'inženýr programátor programátorka vývojář vývojářka specialista specialistka manažer manažerka ředitel ředitelka ' +
  'vedoucí asistent asistentka pracovník pracovnice prodavač prodavačka prodejce poradce konzultant účetní řidič ' +
  'skladník operátor operátorka elektrikář svářeč montér kuchař kuchařka číšník lékař učitel učitelka analytik recepční ' +
  'koordinátor obchodník dělník zámečník brigádník administrátor ' +
  // Hungarian, Romanian, Turkish
  'mérnök fejlesztő munkatárs vezető asszisztens tanácsadó szakértő technikus inginer dezvoltator programator operator ' +
  'șofer contabil vânzător lucrător tehnician muncitor mühendisi uzmanı yöneticisi asistanı geliştirici müdürü ' +
  'temsilcisi danışmanı stajyer ' +
  // Swedish, Danish, Norwegian, Dutch, Finnish
  'kock kok kokk leder læge lege pædagog pedagog elev bakker slager schilder lasser arts hoofd directeur psycholoog kokki praktikplats';
