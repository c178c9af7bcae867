import { describe, expect, it } from 'vitest';
import { lexiconsFor } from '@/lib/cli/lexicons';
import { type Evidence, isPosting } from '@/lib/page/is-posting';
import { blocksFromText } from '@/lib/parser/blocks-from-text';
import { ENGLISH } from '@/lib/parser/lexicons/all';

const evidence = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  blocks: blocksFromText(text),
  segments: [],
  facetKinds: [],
  language: 'en',
  lexicons: [ENGLISH],
  title: null,
  site: null,
  ld: { count: 0, job: null, by: null },
  ...more,
});
const FILLER =
  'The tide tables hang beside the door and nobody reads them any more, as the bells do it. '.repeat(6);

describe('isPosting', () => {
  it('wants text, whatever the mark-up and the address say', () => {
    expect(isPosting(evidence('Ferry Pilot', { site: 'site:lever', title: 'Ferry Pilot' }))).toEqual({
      isPosting: false,
      decidedBy: 'too-short',
    });
    const ld = { count: 1, job: null, by: null };
    expect(isPosting(evidence('Gone', { ld })).decidedBy).toBe('left-over');
  });

  it('does not take a known address for proof', () => {
    expect(isPosting(evidence(FILLER, { site: 'site:lever', title: 'News' })).isPosting).toBe(false);
  });

  it('trusts a known address where it cannot read the language', () => {
    const foreign = evidence(FILLER, { site: 'site:lever', title: 'Lauttaluotsi', language: 'und' });
    expect(isPosting(foreign)).toEqual({ isPosting: true, decidedBy: 'site:lever' });
  });

  it('calls a page with the parts of several postings a list', () => {
    const one = `Responsibilities\n${FILLER}\nRequirements\n${FILLER}\n`;
    expect(isPosting(evidence(one.repeat(3), { title: 'Ferry Pilot' })).decidedBy).toBe('listing');
  });

  it('does not take a handbook for one, whatever its text says', () => {
    const text = `Responsibilities\n${FILLER}\nRequirements\n${FILLER}\nWe are looking for a full-time pilot.`;
    const page = { title: 'Ferry Pilot', facetKinds: ['employment', 'experience', 'location'] };
    expect(isPosting(evidence(text, { ...page, pageTitle: 'Ferry Pilot - Weir Ferries' })).isPosting).toBe(
      true,
    );
    for (const pageTitle of ['Ferry pilot job description template', 'How to become a ferry pilot'])
      expect(isPosting(evidence(text, { ...page, pageTitle })).decidedBy).toBe('about-hiring');
  });

  it('takes one posting that heads its tasks in many ways for one', () => {
    const heads = [
      'Responsibilities',
      'Your day',
      'What you will do',
      'Requirements',
      'Skills',
      'What you bring',
    ];
    const text = heads.map((head) => `${head}\n${FILLER}`).join('\n');
    expect(isPosting(evidence(text, { title: 'Ferry Pilot' })).decidedBy).not.toBe('listing');
  });

  it('knows a part whose name runs into its text', () => {
    const duties = `Duties · ${FILLER}`;
    const needs = `Requirements: ${FILLER} We are urgently seeking a pilot; you will have a full-time post.`;
    const text = `${duties}\n${needs}\nPlease send your updated resume. Wages by agreement.`;
    expect(isPosting(evidence(text, { title: 'Ferry Pilot' })).isPosting).toBe(false);
    const stated = evidence(text, { title: 'Ferry Pilot', facetKinds: ['employment'] });
    expect(isPosting(stated)).toEqual({ isPosting: true, decidedBy: 'sections' });
    const loose = evidence(text.replace('Duties ·', 'Gulls,').replace('Requirements:', 'Terns,'), {
      title: 'Ferry Pilot',
      facetKinds: ['employment'],
    });
    expect(isPosting(loose).isPosting).toBe(false);
  });

  it('takes prose without headings where it states what only postings state together', () => {
    const says = 'We are looking for a pilot. You will guide ferries, full-time. Send us your resume.';
    const text = `${FILLER}${says}\n${FILLER}\n${FILLER}`;
    const terms = ['employment', 'salary', 'location', 'benefit', 'time-zone', 'travel'];
    const found = evidence(text, { title: 'Ferry Pilot', facetKinds: terms });
    expect(isPosting(found)).toEqual({ isPosting: true, decidedBy: 'sections' });
    expect(isPosting(evidence(text, { title: 'Ferry Pilot', facetKinds: ['location'] })).isPosting).toBe(
      false,
    );
  });

  it('asks more of a teaser that names only what is needed', () => {
    const says = 'We are looking for a pilot. You will guide ferries.';
    const more = { title: 'Ferry Pilot', facetKinds: ['employment', 'skill', 'work-mode'] };
    const teaser = evidence(`Requirements\n${FILLER}\nAbout us\n${says}`, more);
    expect(teaser.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(1_200);
    const whole = evidence(`Requirements\n${FILLER}\nAbout us\n${says}\n${FILLER}\n${FILLER}`, more);
    expect([isPosting(teaser).isPosting, isPosting(whole).isPosting]).toEqual([false, true]);
  });

  it.each([
    [
      'es',
      'Responsabilidades',
      'Requisitos',
      'Únete al barco. Sueldo base, tiempo completo. Escolaridad: primaria. Envía tu currículum.',
    ],
    [
      'it',
      'Responsabilità',
      'Requisiti',
      'Cerchiamo chi ama il mare. Ti occuperai del molo. Esperienza gradita, tempo pieno, retribuzione fissa.',
    ],
    [
      'pt',
      'Responsabilidades',
      'Requisitos',
      'Estamos contratando. Você abre o cais. Experiência no mar, tempo integral, salário fixo.',
    ],
    [
      'sv',
      'Arbetsuppgifter',
      'Kvalifikationer',
      'Vi söker dig. Du kommer att öppna bryggan. Erfarenhet av hav, heltid, fast lön. Ansök nu.',
    ],
  ])('reads what a posting says in %s', (language, tasks, needs, says) => {
    const text = `${tasks}\n${FILLER}\n${needs}\n${FILLER}\n${says}`;
    const lexicons = lexiconsFor(language);
    const found = evidence(text, { language, lexicons, title: 'Lotse (m/w/d)', facetKinds: ['employment'] });
    expect(isPosting(found)).toEqual({ isPosting: true, decidedBy: 'sections' });
    const bare = evidence(`${FILLER}\n${says}`, {
      language,
      lexicons,
      title: 'Lotse (m/w/d)',
      facetKinds: ['employment'],
    });
    expect(isPosting(bare).isPosting).toBe(false);
  });
});
