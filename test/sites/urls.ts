/** Addresses of one site. */
export interface SiteUrls {
  /** Postings with the id that the site knows them by. */
  postings: [address: string, id: string][];
  /** Addresses of the site that show no one posting: lists, forms, the site's own pages. */
  others: string[];
}

export const UUID = '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0';

/** Addresses of each site, by its id. */
export const URLS: Record<string, SiteUrls> = {
  greenhouse: {
    postings: [
      ['https://boards.greenhouse.io/acme/jobs/4012345', '4012345'],
      ['https://job-boards.greenhouse.io/acme/jobs/4012345?gh_src=x', '4012345'],
      ['https://job-boards.eu.greenhouse.io/acme/jobs/77', '77'],
      ['https://boards.eu.greenhouse.io/acme/jobs/77/', '77'],
      ['https://boards.greenhouse.io/embed/job_app?for=acme&token=99', '99'],
      ['https://job-boards.greenhouse.io/embed/job_app?for=acme&validityToken=x&token=99', '99'],
      ['https://careers.acme.example/open-positions?gh_jid=4012345', '4012345'],
      ['https://boards.greenhouse.io/acme?gh_jid=4012345', '4012345'],
    ],
    others: [
      'https://boards.greenhouse.io/acme',
      'https://job-boards.greenhouse.io/acme?page=2',
      'https://job-boards.greenhouse.io/acme?error=true',
      'https://boards.greenhouse.io/embed/job_board?for=acme',
      'https://job-boards.greenhouse.io/acme/jobs/not-a-number',
      'https://careers.acme.example/open-positions?gh_jid=all',
    ],
  },
  lever: {
    postings: [
      [`https://jobs.lever.co/acme/${UUID}`, UUID],
      [`https://jobs.eu.lever.co/acme/${UUID.toUpperCase()}/?lever-source=x`, UUID],
    ],
    others: [
      'https://jobs.lever.co/acme',
      'https://jobs.lever.co/acme?team=Kitchen',
      `https://jobs.lever.co/acme/${UUID}/apply`,
      `https://jobs.lever.co/acme/${UUID}/thanks`,
    ],
  },
  linkedin: {
    postings: [
      ['https://www.linkedin.com/jobs/view/123456/', '123456'],
      ['https://uk.linkedin.com/jobs/view/baker-at-acme-123456?trk=x', '123456'],
      ['https://www.linkedin.com/jobs/search/?currentJobId=123456&keywords=baker', '123456'],
      ['https://www.linkedin.com/jobs/search-results/?currentJobId=123456&origin=X', '123456'],
      ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=123456', '123456'],
    ],
    others: [
      'https://www.linkedin.com/jobs/',
      'https://www.linkedin.com/jobs/search/?keywords=baker',
      'https://www.linkedin.com/jobs/view/',
      'https://www.linkedin.com/jobs/view/123456/apply/?openSDUIApplyFlow=true',
      'https://www.linkedin.com/in/someone?currentJobId=123456',
      'https://www.linkedin.com/feed/',
    ],
  },
  indeed: {
    postings: [
      ['https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=x', '54f1f8af68d722d2'],
      ['https://de.indeed.com/Jobs?q=baker&l=Ulm&vjk=54f1f8af68d722d2', '54f1f8af68d722d2'],
      ['https://www.indeed.com/cmp/Acme/jobs?jk=54f1f8af68d722d2', '54f1f8af68d722d2'],
    ],
    others: [
      'https://www.indeed.com/',
      'https://www.indeed.com/jobs?q=baker&l=Leeds',
      'https://www.indeed.com/viewjob?jk=54f1f8af68d7',
      'https://www.indeed.com/cmp/Acme/reviews',
    ],
  },
  glassdoor: {
    postings: [
      [
        'https://www.glassdoor.de/job-listing/baecker-acme-JV_IC2622109_KO0,6_KE7,11.htm?jl=1009800000001',
        '1009800000001',
      ],
      [
        'https://www.glassdoor.co.uk/Job/leeds-baker-jobs-SRCH_IL.0,5_KO6,11.htm?jl=1009800000001',
        '1009800000001',
      ],
      ['https://www.glassdoor.com/partner/jobListing.htm?jobListingId=4012345678', '4012345678'],
    ],
    others: [
      'https://www.glassdoor.com/Job/index.htm',
      'https://www.glassdoor.com/Job/leeds-baker-jobs-SRCH_IL.0,5_KO6,11.htm',
      'https://www.glassdoor.de/Reviews/Acme-Bewertungen-E12926.htm',
    ],
  },
  ashby: {
    postings: [
      [`https://jobs.ashbyhq.com/acme/${UUID}?utm_source=x`, UUID],
      [`https://jobs.ashbyhq.com/Acme%20Inc/${UUID}`, UUID],
      [`https://acme.example/careers?ashby_jid=${UUID}`, UUID],
    ],
    others: [
      'https://jobs.ashbyhq.com/acme',
      'https://jobs.ashbyhq.com/acme?departmentId=1',
      `https://jobs.ashbyhq.com/acme/${UUID}/application`,
    ],
  },
  workday: {
    postings: [
      ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Night-Baker_R123', 'acme/R123'],
      ['https://acme.wd103.myworkdayjobs.com/Careers/job/Night-Baker_JR-2001234-1', 'acme/JR-2001234-1'],
      ['https://acme.wd5.myworkdayjobs.com/Careers/details/Night_Baker_R123?q=x', 'acme/R123'],
      ['https://wd5.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Leeds/Night-Baker_R123', 'acme/R123'],
    ],
    others: [
      'https://acme.wd5.myworkdayjobs.com/Careers',
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers?q=baker',
      'https://acme.wd5.myworkdayjobs.com/en-US/My_Careers',
      'https://acme.wd5.myworkdayjobs.com/Careers/job/Leeds/Night-Baker_R123/apply',
      'https://acme.wd5.myworkdayjobs.com/Careers/job/Leeds/Night-Baker_R123/apply/applyManually',
    ],
  },
  smartrecruiters: {
    postings: [
      ['https://jobs.smartrecruiters.com/Acme/744000154154044-night-baker?oga=true', '744000154154044'],
      ['https://jobs.smartrecruiters.com/Acme1/744000154154044', '744000154154044'],
    ],
    others: [
      'https://jobs.smartrecruiters.com/Acme',
      'https://jobs.smartrecruiters.com/?keyword=baker',
      `https://jobs.smartrecruiters.com/oneclick-ui/company/Acme/publication/${UUID}`,
    ],
  },
  workable: {
    postings: [
      ['https://apply.workable.com/acme/j/6D0FEF463C/', '6D0FEF463C'],
      ['https://apply.workable.com/j/6d0fef463c', '6D0FEF463C'],
      [
        'https://jobs.workable.com/view/aBcDeFgHiJkLmNoPqRsTuV/night-baker-in-leeds',
        'aBcDeFgHiJkLmNoPqRsTuV',
      ],
    ],
    others: [
      'https://apply.workable.com/acme/',
      'https://apply.workable.com/acme/j/6D0FEF463C/apply/',
      'https://jobs.workable.com/search?query=baker',
    ],
  },
  recruitee: {
    postings: [
      ['https://acme.recruitee.com/o/nachtbakker-gent', 'acme/nachtbakker-gent'],
      ['https://acme.recruitee.com/nl/o/nachtbakker-gent?lang=nl', 'acme/nachtbakker-gent'],
    ],
    others: [
      'https://acme.recruitee.com/',
      'https://acme.recruitee.com/o',
      'https://acme.recruitee.com/o/nachtbakker-gent/c/new',
    ],
  },
  teamtailor: {
    postings: [
      ['https://acme.teamtailor.com/jobs/1593900-night-baker', '1593900'],
      ['https://acme.na.teamtailor.com/sv/jobs/1593900-nattbagare?promotion=1', '1593900'],
    ],
    others: [
      'https://acme.teamtailor.com/jobs',
      'https://acme.teamtailor.com/departments/bakery',
      'https://acme.teamtailor.com/jobs/1593900-night-baker/applications/new',
    ],
  },
  personio: {
    postings: [
      ['https://acme.jobs.personio.de/job/2798583?language=de&display=de', '2798583'],
      ['https://acme.jobs.personio.com/job/2798583#apply', '2798583'],
    ],
    others: ['https://acme.jobs.personio.de/', 'https://acme.jobs.personio.de/job/2798583/apply'],
  },
  bamboohr: {
    postings: [
      ['https://acme.bamboohr.com/careers/30?source=x', 'acme/30'],
      ['https://acme.bamboohr.com/jobs/view.php?id=30', 'acme/30'],
    ],
    others: [
      'https://acme.bamboohr.com/careers',
      'https://acme.bamboohr.com/careers/list',
      'https://acme.bamboohr.com/employees/employee.php?id=30',
    ],
  },
  jobvite: {
    postings: [
      ['https://jobs.jobvite.com/acme/job/oAbc1defg', 'oAbc1defg'],
      ['https://jobs.jobvite.com/careers/acme/job/oAbc1defg?__jvst=Job%20Board', 'oAbc1defg'],
    ],
    others: [
      'https://jobs.jobvite.com/acme/jobs',
      'https://jobs.jobvite.com/acme/search?q=baker',
      'https://jobs.jobvite.com/acme/job/oAbc1defg/apply',
    ],
  },
  icims: {
    postings: [
      ['https://careers-acme.icims.com/jobs/27617/night-baker/job', 'careers-acme/27617'],
      ['https://careers-acme.icims.com/jobs/27617/job?in_iframe=1&mobile=false', 'careers-acme/27617'],
    ],
    others: [
      'https://careers-acme.icims.com/jobs/intro',
      'https://careers-acme.icims.com/jobs/search?ss=1',
      'https://careers-acme.icims.com/jobs/27617/night-baker/login',
      'https://careers-acme.icims.com/jobs/27617/night-baker/job?mode=apply&apply=yes',
    ],
  },
  jibe: {
    postings: [
      ['https://acme.jibeapply.com/jobs/12345?lang=en-us', 'acme/12345'],
      ['https://acme.jibeapply.com/bakery/jobs/R-0012345', 'acme/R-0012345'],
    ],
    others: [
      'https://acme.jibeapply.com/jobs?page=1&keywords=baker',
      'https://acme.jibeapply.com/bakery/jobs',
    ],
  },
  eightfold: {
    postings: [
      [
        'https://acme.eightfold.ai/careers/job/893375062052-night-baker-leeds?domain=acme.com',
        'acme/893375062052',
      ],
      ['https://acme.eightfold.ai/careers?pid=893375062052&query=baker', 'acme/893375062052'],
    ],
    others: ['https://acme.eightfold.ai/careers', 'https://acme.eightfold.ai/careers?query=baker'],
  },
  phenom: {
    postings: [
      ['https://acme.phenompeople.com/us/en/job/22047/Night-Baker', '22047'],
      ['https://acme.phenompeople.com/global/en/job/R-082857/Night-Baker', 'R-082857'],
      ['https://acme.phenompeople.com/us/en/job/ACMEUS22047EXTERNALENUS/Night-Baker', '22047'],
      ['https://acme.phenompeople.com/job/22047/Night-Baker?from=10', '22047'],
    ],
    others: [
      'https://acme.phenompeople.com/us/en',
      'https://acme.phenompeople.com/us/en/search-results?keywords=baker&from=10&s=1',
      'https://acme.phenompeople.com/us/en/c/bakery-jobs',
      'https://acme.phenompeople.com/us/en/apply?jobSeqNo=ACMEUS22047EXTERNALENUS',
    ],
  },
  rippling: {
    postings: [
      [`https://ats.rippling.com/acme/jobs/${UUID}`, UUID],
      [`https://ats.rippling.com/en-CA/acme/jobs/${UUID}?jobSite=x`, UUID],
    ],
    others: [
      'https://ats.rippling.com/acme/jobs',
      'https://ats.rippling.com/en-CA/acme/jobs',
      `https://ats.rippling.com/en-CA/acme/jobs/${UUID}/apply?step=application`,
    ],
  },
  paylocity: {
    postings: [
      ['https://recruiting.paylocity.com/recruiting/jobs/Details/4200001/Acme-LLC/Night-Baker', '4200001'],
      ['https://recruiting.paylocity.com/Recruiting/Jobs/Details/4200001', '4200001'],
    ],
    others: [
      'https://recruiting.paylocity.com/Recruiting/Jobs/Apply/4200001',
      `https://recruiting.paylocity.com/recruiting/jobs/All/${UUID}/Acme-LLC`,
    ],
  },
  gusto: {
    postings: [[`https://jobs.gusto.com/postings/acme-night-baker-${UUID}`, UUID]],
    others: [
      `https://jobs.gusto.com/boards/acme-${UUID}`,
      `https://jobs.gusto.com/postings/acme-night-baker-${UUID}/applicants/new`,
    ],
  },
  breezy: {
    postings: [
      ['https://acme.breezy.hr/p/0a1b2c3d4e5f-night-baker', '0a1b2c3d4e5f'],
      ['https://acme.breezy.hr/p/0a1b2c3d4e5f?source=GoogleJobs', '0a1b2c3d4e5f'],
    ],
    others: [
      'https://acme.breezy.hr/',
      'https://acme.breezy.hr/p/0a1b2c3d4e5f/apply',
      'https://app.breezy.hr/signin',
    ],
  },
  pinpoint: {
    postings: [
      [`https://acme.pinpointhq.com/en/postings/${UUID}`, UUID],
      [`https://acme.pinpointhq.com/postings/${UUID}`, UUID],
      ['https://acme.pinpointhq.com/en/jobs/12345', '12345'],
    ],
    others: [
      'https://acme.pinpointhq.com/en',
      'https://acme.pinpointhq.com/postings.json',
      `https://acme.pinpointhq.com/en/postings/${UUID}/applications/new`,
    ],
  },
  welcometothejungle: {
    postings: [
      [
        'https://www.welcometothejungle.com/fr/companies/acme/jobs/boulanger_paris_ACME_ab12CDe?q=x&o=1',
        'acme/jobs/boulanger_paris_ACME_ab12CDe',
      ],
      ['https://www.welcometothejungle.com/en/companies/acme/jobs/baker_paris', 'acme/jobs/baker_paris'],
      ['https://app.welcometothejungle.com/jobs/AbCd1234', 'AbCd1234'],
    ],
    others: [
      'https://www.welcometothejungle.com/fr/jobs?query=boulanger',
      'https://www.welcometothejungle.com/fr/companies/acme',
      'https://www.welcometothejungle.com/fr/companies/acme/jobs',
      'https://www.welcometothejungle.com/fr/pages/emploi-boulanger',
      'https://app.welcometothejungle.com/jobs',
    ],
  },
  stepstone: {
    postings: [
      [
        'https://www.stepstone.de/stellenangebote--Baecker-m-w-d-Berlin-Acme-GmbH--12345678-inline.html',
        '12345678',
      ],
      ['https://www.stepstone.be/vacatures--Bakker-Gent-Acme--1234567-inline.html?rltr=1', '1234567'],
    ],
    others: [
      'https://www.stepstone.de/jobs/baecker/in-berlin?page=2',
      'https://www.stepstone.de/stellenangebote',
      'https://www.stepstone.de/cmp/de/acme-gmbh-12345/jobs',
    ],
  },
  xing: {
    postings: [
      ['https://www.xing.com/jobs/wien-baecker-157351286', '157351286'],
      ['https://www.xing.com/jobs/wien-baecker-157351286.3b6fb6?x=y', '157351286'],
    ],
    others: [
      'https://www.xing.com/jobs/search?keywords=baecker&location=Wien',
      'https://www.xing.com/jobs/search/ki',
      'https://www.xing.com/jobs/t-handwerk',
      'https://www.xing.com/profile/Some_One',
    ],
  },
  wellfound: {
    postings: [
      ['https://wellfound.com/jobs/4577345-night-baker-clone', '4577345'],
      ['https://wellfound.com/company/acme/jobs/4577345-night-baker', '4577345'],
    ],
    others: [
      'https://wellfound.com/jobs',
      'https://wellfound.com/jobs/signup',
      'https://wellfound.com/role/l/baker/india',
      'https://wellfound.com/company/acme/jobs',
    ],
  },
  ycombinator: {
    postings: [
      ['https://www.ycombinator.com/companies/acme/jobs/aB3dE5f-night-baker', 'aB3dE5f'],
      ['https://www.ycombinator.com/companies/acme/jobs/a-3d_5f-night-baker', 'a-3d_5f'],
      ['https://www.workatastartup.com/jobs/77817', '77817'],
    ],
    others: [
      'https://www.ycombinator.com/jobs/role/engineering',
      'https://www.ycombinator.com/companies/acme',
      'https://www.ycombinator.com/companies/acme/jobs',
      'https://www.workatastartup.com/companies/acme',
      'https://www.workatastartup.com/application?signup_job_id=77817',
    ],
  },
  remoteok: {
    postings: [
      ['https://remoteok.com/remote-jobs/99017-remote-night-baker-acme', '99017'],
      ['https://remoteok.com/remote-jobs/remote-night-baker-acme-1093550', '1093550'],
      ['https://remoteok.io/remote-jobs/99017', '99017'],
    ],
    others: [
      'https://remoteok.com/remote-dev-jobs',
      'https://remoteok.com/remote-companies/acme',
      'https://remoteok.com/l/99017',
    ],
  },
  weworkremotely: {
    postings: [
      ['https://weworkremotely.com/remote-jobs/acme-night-baker-2', 'acme-night-baker-2'],
      ['https://weworkremotely.com/listings/acme-search-engineer', 'acme-search-engineer'],
    ],
    others: [
      'https://weworkremotely.com/remote-jobs',
      'https://weworkremotely.com/remote-jobs/search?term=baker',
      'https://weworkremotely.com/remote-jobs/new',
      'https://weworkremotely.com/categories/remote-design-jobs',
      'https://weworkremotely.com/company/acme',
    ],
  },
  himalayas: {
    postings: [['https://himalayas.app/companies/acme/jobs/night-baker-2', 'acme/jobs/night-baker-2']],
    others: [
      'https://himalayas.app/jobs/countries/france/baker',
      'https://himalayas.app/companies/acme',
      'https://himalayas.app/companies/acme/jobs',
      'https://himalayas.app/jobs/api/search',
    ],
  },
  hackernews: {
    postings: [
      ['https://news.ycombinator.com/item?id=41425910', '41425910'],
      ['https://news.ycombinator.com/item?id=41425910&p=2#41428115', '41425910'],
    ],
    others: [
      'https://news.ycombinator.com/jobs',
      'https://news.ycombinator.com/submitted?id=whoishiring',
      'https://news.ycombinator.com/item?id=x',
    ],
  },
  google: {
    postings: [
      [
        'https://www.google.com/about/careers/applications/jobs/results/123456789012345678-night-baker?q=x',
        '123456789012345678',
      ],
    ],
    others: [
      'https://www.google.com/search?q=baker+jobs',
      'https://www.google.com/about/careers/applications/jobs/results?q=baker&page=2',
      'https://www.google.com/about/careers/applications/jobs/saved',
      'https://www.google.com/about/careers/applications/apply?jobId=123456789012345678',
    ],
  },
  amazon: {
    postings: [
      ['https://www.amazon.jobs/en/jobs/3038134/night-baker', '3038134'],
      ['https://www.amazon.jobs/en-gb/jobs/SF210012345', 'SF210012345'],
      ['https://amazon.jobs/jobs/3038134', '3038134'],
    ],
    others: [
      'https://www.amazon.jobs/en/search?base_query=baker&offset=10',
      'https://www.amazon.jobs/en/teams/bakery',
      'https://www.amazon.jobs/applicant/jobs/3038134/apply',
    ],
  },
  builtin: {
    postings: [
      ['https://builtin.com/job/night-baker/8414800', '8414800'],
      ['https://www.builtinnyc.com/job/bakery/night-baker/8414800', '8414800'],
    ],
    others: [
      'https://builtin.com/jobs/remote',
      'https://builtin.com/company/acme/jobs',
      'https://builtin.com/job/night-baker',
    ],
  },
  seek: {
    postings: [
      ['https://www.seek.com.au/job/93856863?type=standard&ref=x', '93856863'],
      ['https://nz.seek.com/job/93856863', '93856863'],
      ['https://www.seek.co.nz/Baker-jobs?jobId=93856863&type=standard', '93856863'],
    ],
    others: [
      'https://www.seek.com.au/Baker-jobs/in-Melbourne-VIC',
      'https://www.seek.com.au/job/93856863/apply',
      'https://www.seek.com.au/Acme-jobs/at-this-company',
    ],
  },
  totaljobs: {
    postings: [['https://www.totaljobs.com/job/night-baker/acme-bakery-job105234567', '105234567']],
    others: [
      'https://www.totaljobs.com/jobs/baker/in-leeds?page=3',
      'https://www.totaljobs.com/job/night-baker',
    ],
  },
};
