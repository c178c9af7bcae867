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
};
