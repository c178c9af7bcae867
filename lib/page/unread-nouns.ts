/**
 * Nouns that name who does a job, in languages that have no lexicon: Hungarian, Romanian, Turkish. With such a
 * title, a page is seen to be a posting that cannot be read.
 */
export const UNREAD_NOUNS =
  'mérnök fejlesztő munkatárs vezető asszisztens tanácsadó szakértő technikus inginer dezvoltator programator operator ' +
  'șofer contabil vânzător lucrător tehnician muncitor mühendisi uzmanı yöneticisi asistanı geliştirici müdürü ' +
  'temsilcisi danışmanı stajyer';
