import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { skill } from '../../../lib/parser/kinds/skill';
import { line, read } from './asks';

/** Names in order, "?" after what is a wish. */
const show = (text: string, own = 'en', section?: SectionLabel) =>
  read(skill, text, own, section)
    .map(({ data, strength }) => `${data.name}${strength === 'nice' ? '?' : ''}`)
    .join(', ');

describe('skills asked', () => {
  it.each([
    ['Strong C++ and C# skills', 'C++, C#'],
    ['Experience with C, C++ and Python', 'C, C++, Python'],
    ['C/C++ on bare metal', 'C/C++'],
    ['Licensed Massage Practitioner (active licence expected)', 'Licensed Massage Practitioner'],
    ['Advanced Life Support (ALS) through a hospital course', 'Advanced Life Support (ALS)'],
    ['Registered Dental Nurse (RDN) credential within six weeks', 'Registered Dental Nurse (RDN)'],
    ['Land Surveyor (LS) license', 'Land Surveyor (LS)'],
    ['Board Certified Lactation Consultant (BCLC) preferred', 'Board Certified Lactation Consultant (BCLC)?'],
    ['A Crane Operator Certification, held or in reach', 'Crane Operator Certification'],
    ['Current Veterinary Technician License', 'Veterinary Technician License'],
    ['Commercial Driver’s License (CDL) Class A', 'Commercial Driver’s License (CDL) Class A'],
    ['Some years as a Certified Professional', ''],
    ['Registered Charity No. 12345', ''],
    ['We are a Certified B Corporation', ''],
    ['Work for a Registered Training Organisation', ''],
    ['AWS certifications (or any other cloud)', 'AWS'],
    ['Relevant Industry Certification is a plus', ''],
    ['High School Certificate', ''],
    ['Software License management', ''],
    ['Agile, scrappy and quick to act', ''],
    ['Agile, Scrum and Kanban', 'Agile, Scrum, Kanban'],
    ['Familiar with AWS Cloud set-ups', 'AWS'],
    ['User Research and Testing: you know both', 'User Research'],
    ['LLMs and RAG', 'LLMs, RAG'],
    ['CSS and its preprocessors (Less or Sass)', 'CSS, Less, Sass'],
    ['You care less, and less is more', ''],
    ['SQL (PostgreSQL - advantage)', 'SQL, PostgreSQL?'],
    ['Experience with AWS, Azure or GCP (AWS preferred)', 'AWS?, Azure, GCP'],
    ['Redux (React Query) preferred', 'Redux?, React Query?'],
    ['AutoCAD 3D and MongoDB Atlas', 'AutoCAD 3D, MongoDB Atlas'],
    ['Experience of property software such as Foobar or Barfoo', 'Foobar, Barfoo'],
    ['Valid Class 5 driver’s licence', 'Class 5 driver’s licence'],
    ['FRS 102, NR-12 and 802.1X', 'FRS 102, NR-12, 802.1X'],
    ['Bachelor’s degree in Statistics, DevOps or similar', 'DevOps'],
    ['Working knowledge of Tally Prime and GST', 'Tally Prime, GST'],
    ['You tally the till and square things up', ''],
    ['Programming in R or Python', 'R, Python'],
    ['R programming', 'R'],
    ['3 years of Go', 'Go'],
    ['Experience with Git and Docker is an asset but not required', 'Git?, Docker?'],
    ['Docker is not required', ''],
    ['Linux (systemd, SELinux, LVM)', 'Linux, systemd, SELinux, LVM'],
    ['Backup with Veeam or Commvault', 'Veeam, Commvault'],
    ['Python, Go, or Rust', 'Python, Go, Rust'],
    ['Solid .NET and ASP.NET Core', '.NET, ASP.NET Core'],
    ['Node.js / NodeJS services', 'Node.js'],
    ['CI/CD with Jenkins', 'CI/CD, Jenkins'],
    ['React/Vue', 'React, Vue'],
    ['You know React and TypeScript', 'React, TypeScript'],
    ['AWS/GCP', 'AWS, GCP'],
    ['Google Cloud (GCP)', 'Google Cloud'],
    ['k8s and Postgres in production', 'k8s, Postgres'],
    ['Knowledge of JS and TS tooling', 'JS, TS'],
    ['Power BI, Tableau or Looker', 'Power BI, Tableau, Looker'],
    ['PowerBI dashboards', 'PowerBI'],
    ['MS Office (Word, Excel, Outlook)', 'MS Office, Word, Excel, Outlook'],
    ['G Suite and Slack', 'G Suite, Slack'],
    ['Advanced Excel skills', 'Advanced Excel'],
    ['Excel', 'Excel'],
    ['Outlook, Word', 'Outlook, Word'],
    ['Excel, including pivot tables', 'Excel, pivot tables'],
    ['Proficient in Excel and PowerPoint', 'Excel, PowerPoint'],
    ['Java with Spring and Hibernate', 'Java, Spring, Hibernate'],
    ['Spring Boot microservices', 'Spring Boot, microservices'],
    ['Ruby on Rails', 'Ruby on Rails'],
    ['Linux administration', 'Linux'],
    ['Infrastructure-as-Code (Terraform, Ansible)', 'Infrastructure-as-Code, Terraform, Ansible'],
    ['ETL and data modelling', 'ETL, data modelling'],
    ['Experience building distributed systems', 'distributed systems'],
    ['Machine Learning in production', 'Machine Learning'],
    ['REST APIs and GraphQL', 'REST APIs, GraphQL'],
    ['RESTful services, gRPC', 'RESTful services, gRPC'],
    ['SOLID principles', 'SOLID'],
    ['A/B testing', 'A/B testing'],
    ['TCP/IP, DNS and DHCP', 'TCP/IP, DNS, DHCP'],
    ['PL/SQL or T-SQL', 'PL/SQL, T-SQL'],
    ['python, java, sql', 'python, java, sql'],
    ['Git version control', 'Git'],
    ['Java 17', 'Java'],
    ['Unity3D or Unreal Engine', 'Unity3D, Unreal Engine'],
    ['Deploying with Docker, Helm and Argo CD', 'Docker, Helm, Argo CD'],
    ['Scrum Master certification (CSM)', 'CSM'],
    ['Agile, Scrum, Kanban', 'Agile, Scrum, Kanban'],
    ['SAP S/4HANA and ABAP', 'SAP S/4HANA, ABAP'],
    ['Kuka and Fanuc robots, PLC programming', 'Kuka, Fanuc, PLC programming'],
  ])('%s → %s', (text, expected) => expect(show(text)).toBe(expected));
});

describe('skills of other trades', () => {
  it.each([
    ['Current RN license and BLS certification', 'RN license, BLS certification'],
    ['ACLS and PALS required', 'ACLS, PALS'],
    ['Experience with Epic and Cerner', 'Epic, Cerner'],
    ['ICD-10 and CPT coding', 'ICD-10, CPT coding'],
    ['HIPAA and Joint Commission rules', 'HIPAA, Joint Commission'],
    ['CPA or CMA', 'CPA, CMA'],
    ['US GAAP, IFRS and SOX', 'US GAAP, IFRS, SOX'],
    ['QuickBooks Online and accounts payable', 'QuickBooks Online, accounts payable'],
    ['Series 7 and Series 63', 'Series 7, Series 63'],
    ['Salesforce and HubSpot', 'Salesforce, HubSpot'],
    ['Familiar with MEDDIC', 'MEDDIC'],
    ['MIG and TIG welding', 'MIG, TIG welding'],
    ['OSHA 30 and forklift certification', 'OSHA 30, forklift certification'],
    ['EPA 608 certification', 'EPA 608 certification'],
    ['HVAC and lockout/tagout', 'HVAC, lockout/tagout'],
    ['Figma, Sketch and Adobe XD', 'Figma, Sketch, Adobe XD'],
    ['Photoshop, InDesign, After Effects', 'Photoshop, InDesign, After Effects'],
    ['AutoCAD or Revit', 'AutoCAD, Revit'],
    ['SolidWorks, CATIA or Creo', 'SolidWorks, CATIA, Creo'],
    ['GD&T and FMEA', 'GD&T, FMEA'],
    ['Westlaw and LexisNexis', 'Westlaw, LexisNexis'],
    ['GDPR and eDiscovery', 'GDPR, eDiscovery'],
    ['CDL Class A with HazMat endorsement', 'CDL Class A, HazMat endorsement'],
    ['WMS, TMS and EDI', 'WMS, TMS, EDI'],
    ['SHRM-CP or PHR', 'SHRM-CP, PHR'],
    ['Knowledge of FMLA and ERISA', 'FMLA, ERISA'],
    ['Teaching license, TEFL or CELTA', 'Teaching license, TEFL, CELTA'],
    ['Canvas LMS and SCORM', 'Canvas LMS, SCORM'],
    ['HPLC, ELISA and PCR', 'HPLC, ELISA, PCR'],
    ['GMP and 21 CFR Part 11', 'GMP, 21 CFR Part 11'],
    ['ISO 9001 or ISO 13485', 'ISO 9001, ISO 13485'],
    ['ISO9001, AS9100 and IATF 16949', 'ISO9001, AS9100, IATF 16949'],
    ['DO-178C, ASTM F3201', 'DO-178C, ASTM F3201'],
    ['Lean Six Sigma and Kaizen', 'Lean Six Sigma, Kaizen'],
    ['SEO, Google Ads and Mailchimp', 'SEO, Google Ads, Mailchimp'],
    ['PMP or PRINCE2', 'PMP, PRINCE2'],
  ])('%s → %s', (text, expected) => expect(show(text)).toBe(expected));
});

describe('names we do not know, in a list with names we do', () => {
  it.each([
    ['Tools such as Jenkins, Buildzor or GitLab', 'Jenkins, Buildzor, GitLab'],
    ['Experience with Terraform and FooStack', 'Terraform, FooStack'],
    ['Kafka, Redis, QXDB', 'Kafka, Redis, QXDB'],
    ['Familiarity with the CloudZap and QRX standards', 'CloudZap, QRX'],
  ])('%s → %s', (text, expected) => expect(show(text)).toBe(expected));
});

describe('names the vocabulary has in part, or not at all', () => {
  it.each([
    ['en', 'You can simulate heat flow in ANSYS Fluent', 'ANSYS Fluent'],
    ['en', 'You have built services with Apollo Server and Docker', 'Apollo Server, Docker'],
    [
      'en',
      'Shop pages made with the Shopify Storefront API and Shopify Checkout SDKs',
      'Shopify Storefront API, Shopify Checkout SDKs',
    ],
    ['en', 'You know Salesforce Administrator duties', 'Salesforce'],
    ['en', 'Some years as an Oracle Certified Professional', 'Oracle'],
    ['en', 'Experience with FooBar.', 'FooBar'],
    ['en', 'Experience using Foobar software in a clinic', 'Foobar'],
    ['en', 'Familiarity with Foobar software is a plus', 'Foobar?'],
    ['en', 'Familiarity with FooBar is a plus', 'FooBar?'],
    ['en', 'Familiar with Berlin', ''],
    ['en', 'Hands-on with Packaging', ''],
    ['en', 'Experience with German customers', ''],
    ['en', 'Experience with Foobar, an old mill', ''],
    ['en', 'Knowledge of packages and tooling such as Foobar', 'Foobar'],
    [
      'en',
      'Good command of Microsoft Fabric (Lakebar, Onefoo and notebooks)',
      'Microsoft Fabric, Lakebar, Onefoo',
    ],
    ['en', 'Storage we run: RAID, ZFS, NAS', 'RAID, ZFS, NAS'],
    ['fr', 'Vous maîtrisez le logiciel de paie Foobar.', 'Foobar'],
    ['es', 'Manejo del programa contable Foobar', 'Foobar'],
    ['it', 'Conoscenza del software gestionale Foobar', 'Foobar'],
    ['pt', 'Experiência com FooBar;', 'FooBar'],
    ['nl', 'Je hebt ervaring met het pakket Foobar', 'Foobar'],
    ['pl', 'Doświadczenie w obsłudze programu Foobar', 'Foobar'],
    ['de', 'Routine mit Software wie Foobar oder Vergleichbarem', 'Foobar'],
    ['de', 'Erfahrung mit Systemen wie Heizung und Lüftung', ''],
    ['de', 'Erfahrung mit Kindern', ''],
  ])('%s: %s → %s', (own, text, expected) => expect(show(text, own)).toBe(expected));
});

describe('names that mean something else here', () => {
  it.each([
    ['en', 'A background in pumps, preferably at Foobar Works, Barfoo/Oracle or Bazfoo Water', ''],
    ['en', 'You have worked with brands such as Adobe and Oracle', ''],
    ['en', 'You are good at Excel', 'Excel'],
    ['en', 'At least basic SQL', 'SQL'],
    ['en', 'A GitHub profile with some work of yours', ''],
    ['en', 'You know GitHub and Jira', 'GitHub, Jira'],
    ['de', 'Link zu deinem GitHub-Profil', ''],
    ['es', 'Perfil de LinkedIn al día', ''],
    ['en', 'Curious about AI tools and products', ''],
    ['en', 'Experience building LLM-powered products', ''],
    ['en', 'Experience with AI and LLMs', 'AI, LLMs'],
    ['en', 'Driving licence and Access to a car', 'Driving licence'],
    ['en', 'Word, Excel and Access', 'Word, Excel, Access'],
    ['en', 'You make good use of APIs', ''],
    ['en', 'Degree in Economics, Geography/GIS or similar', 'GIS'],
    ['en', 'You contribute to OSS', ''],
    ['it', 'Attestato OSS', 'Attestato OSS'],
    ['en', 'Full UK driving licence', 'UK driving licence'],
  ])('%s: %s → %s', (own, text, expected) => expect(show(text, own)).toBe(expected));
});

describe('skills in other languages', () => {
  it.each([
    ['de', 'Sehr gute SQL-Kenntnisse und Erfahrung mit dbt', 'SQL, dbt'],
    ['de', 'Pythonkenntnisse sind von Vorteil', 'Python?'],
    ['de', 'Erfahrung in Datenmodellierung und ETL-/ELT-Prozessen', 'Datenmodellierung, ETL, ELT'],
    ['de', 'Sicherer Umgang mit MS Office, insbesondere Excel', 'MS Office, Excel'],
    ['de', 'Kenntnisse in SAP oder DATEV', 'SAP, DATEV'],
    ['de', 'Führerschein Klasse B', 'Führerschein Klasse B'],
    ['de', 'Führerschein der Klassen C/CE und Modul 95', 'Führerschein der Klassen C/CE, Modul 95'],
    ['de', 'Lohn- und Gehaltsabrechnung mit DATEV', 'Lohn- und Gehaltsabrechnung, DATEV'],
    ['fr', 'Permis de conduire B exigé', 'Permis de conduire B'],
    ['fr', 'Permis B souhaité, CACES 3', 'Permis B?, CACES 3'],
    ['nl', 'In bezit van rijbewijs BE en VCA', 'rijbewijs BE, VCA'],
    ['es', 'Carnet de conducir B', 'Carnet de conducir B'],
    ['es', 'Facturación', 'Facturación'],
    ['it', 'Patente B', 'Patente B'],
    ['pl', 'Prawo jazdy kat. B', 'Prawo jazdy kat. B'],
    ['en', 'A valid driver’s license', 'driver’s license'],
    ['en', 'Driver’s license a plus', 'Driver’s license?'],
    ['en', 'Must hold QWRT certification', 'QWRT'],
    ['en', 'Core JavaScript', 'JavaScript'],
    ['en', '-Snowflake', 'Snowflake'],
    ['fr', 'Maîtrise de SQL et de Python', 'SQL, Python'],
    ['fr', 'Bonne maîtrise du Pack Office', 'Pack Office'],
    ['fr', 'Idéalement une connaissance de Tableau', 'Tableau?'],
    ['fr', 'Vous maîtrisez Excel', 'Excel'],
    ['nl', 'Ervaring met Azure of AWS', 'Azure, AWS'],
    ['nl', 'Kennis van Power BI is een pré', 'Power BI?'],
    ['es', 'Dominio de Python y SQL', 'Python, SQL'],
    ['es', 'Se valorará experiencia con Docker', 'Docker?'],
  ])('%s: %s → %s', (own, text, expected) => expect(show(text, own)).toBe(expected));
});

describe('no skills', () => {
  it.each([
    "Python is not something you'll use",
    'Plan the go-to-market of new products',
    'More at https://www.example.org/python.html',
    'No driving licence needed',
    'Great accounting',
    'Available from spring 2026',
    'Our interns start in Spring 2026',
    'Excel at communication',
    'You excel in fast-paced teams',
    'Go above and beyond',
    'React quickly to change',
    'Access to a car',
    'Word of mouth matters to you',
    'Make things happen',
    'Present to the C-suite and C-level executives',
    'Experience in R&D',
    'A lean, safe and clean workplace',
    'Able to rest and sketch ideas',
    'Net sales targets met',
    'Swift and express delivery',
    'Strong communication skills',
    'Team player with a positive attitude',
    'Problem solving and leadership',
    '5 years of software engineering',
    'Experience with databases and reporting',
    "Bachelor's degree in Computer Science or Data Science",
    'Degree in Statistics, Mathematics or Machine Learning',
    'Fluent in German and English',
    'Based in Berlin or London',
    'Worked as a DevOps Engineer',
    'No Python required',
    'SAP experience is not required',
    'Series C funding behind us',
    'Vitamin C and other supplements',
    'Work well with teams across the US and the UK',
    'A positive outlook and latex gloves',
    'Sparking joy, rusty tools, dark chocolate',
    'Monday to Friday, 9 AM to 5 PM',
    'High school diploma or GED',
  ])('%s', (text) => expect(show(text)).toBe(''));
});

describe('how firmly, and where', () => {
  it('softens what is soft', () => {
    expect(show('Python, ideally also Go')).toBe('Python, Go?');
    expect(show('Kotlin is a plus')).toBe('Kotlin?');
    expect(show('Snowflake or BigQuery', 'en', 'preferred')).toBe('Snowflake?, BigQuery?');
    expect(show('SQL is required; Scala would be a bonus')).toBe('SQL, Scala?');
  });

  it('leaves out what the team uses or will do', () => {
    expect(show('We run Kubernetes on AWS with Terraform', 'en', 'role')).toBe('');
    expect(show('You will build pipelines in Python', 'en', 'role')).toBe('');
  });

  it('takes what is plainly asked elsewhere', () => {
    expect(show('You must have experience with Kubernetes', 'en', 'role')).toBe('Kubernetes');
    expect(show('Candidates must hold a CPA', 'en', 'logistics')).toBe('CPA');
  });

  it("leaves out the employer's own name", () => {
    const { sentence, context } = line('Interest in GitLab and Git');
    const found = skill.extract(sentence, { ...context, company: 'GitLab' });
    expect(found.map(({ data }) => data.name)).toEqual(['Git']);
  });

  it('gives one facet a name and line', () => {
    expect(show('AWS (Amazon Web Services), AWS Lambda, AWS')).toBe('AWS, AWS Lambda');
  });

  it('gives the words their place in the text', () => {
    const text = 'Hands-on with Node.js, C++';
    const { sentence, context } = line(text);
    const spans = skill.extract(sentence, context).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['Node.js', 'C++']);
  });
});

describe('a list in parentheses that is softened whole', () => {
  it.each([
    ['Libraries of Redux (React Query, Prisma ORM) preferred', 'Redux?, React Query?, Prisma ORM?'],
    ['Python and Go; Docker experience more than welcome', 'Python, Go, Docker?'],
    ['Python, Redux (React Query, Prisma ORM) preferred', 'Python, Redux?, React Query?, Prisma ORM?'],
  ])('%s → %s', (text, expected) => expect(show(text)).toBe(expected));
});

describe('one name for all spellings', () => {
  it.each([
    ['k8s', 'Kubernetes'],
    ['rijbewijs B', 'Driving licence B'],
    ['Driving licence', 'Driving licence B'],
    ['permis de conduire CE', 'Driving licence CE'],
    ['Postgres', 'PostgreSQL'],
    ['GCP', 'Google Cloud'],
    ['AWS', 'Amazon Web Services'],
    ['NodeJS', 'Node.js'],
    ['MS Excel', 'Microsoft Excel'],
    ['Javascript', 'JavaScript'],
    ['maschinelles Lernen', 'machine learning'],
  ])('%s → %s', (written, canonical) => {
    expect(read(skill, `Experience with ${written}`)[0]?.data).toMatchObject({ name: written, canonical });
  });
});

describe('judging', () => {
  const judge = (text: string, skills: Profile['skills']) => {
    const facets = read(skill, text).map(({ data }, at) => ({
      id: `skill-0-${at}`,
      kind: 'skill',
      data,
      evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: '' },
    }));
    return skill.judge(facets, { ...EMPTY_PROFILE, skills }, new Date(0)).map(({ state }) => state);
  };

  it('compares by the one name', () => {
    expect(judge('k8s and Scala', [{ name: 'kubernetes', years: 2 }])).toEqual(['met', 'missed']);
    expect(judge('Excel', [{ name: 'MS Excel' }])).toEqual(['met']);
  });

  it('takes any of several', () => {
    expect(judge('Python, Ruby or Go', [{ name: 'Ruby' }])).toEqual(['met', 'met', 'met']);
    expect(judge('Python and Ruby', [{ name: 'Ruby' }])).toEqual(['missed', 'met']);
  });

  it('knows nothing without a list', () => {
    expect(judge('Python', undefined)).toEqual(['unknown']);
    expect(judge('Python', [])).toEqual(['unknown']);
  });
});
