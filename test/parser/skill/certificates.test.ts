import { describe, expect, it } from 'vitest';
import { skill } from '../../../lib/parser/kinds/skill';
import { read } from '../kinds/asks';

const names = (text: string) =>
  read(skill, text)
    .map(({ data }) => data.name)
    .join(', ');

describe('certificates named in full', () => {
  it.each([
    ['Emergency Medical Technician (EMT) required', 'Emergency Medical Technician (EMT)'],
    ['Registered Midwife and Licensed Vocational Nurse', 'Registered Midwife, Licensed Vocational Nurse'],
    ['Registered Midwives preferred', 'Registered Midwives?'],
    ['Certified Health and Safety Adviser', 'Certified Health and Safety Adviser'],
    ['Licensed Plumber', 'Licensed Plumber'],
    ['You are a Licensed Gas Fitter', 'Licensed Gas Fitter'],
    ['Time spent as a Certified Arborist', 'Certified Arborist'],
    ['Must be a Chartered Accountant (CA)', 'Chartered Accountant (CA)'],
    ['Pool Rescue and Water Rescue Instructor Certificate', 'Water Rescue Instructor Certificate'],
    ['Chartered Engineer and Manager', 'Chartered Engineer'],
  ])('%s → %s', (text, expected) => expect(names(text)).toBe(expected.replaceAll('?', '')));
});

describe('capitals that name no certificate', () => {
  it.each([
    'Bachelor of Engineering (BEng) Required',
    'Bachelor of Laws (LLB) certification',
    'Master of Science (MS) preferred',
    'Human Resources (HR) preferred',
    'Facilities Manager (FM) required',
    'Curriculum Vitae (CV) Required',
    'Grade Point Average (GPA) preferred',
    'Personal Protective Equipment (PPE): required',
    'Cardiff City Council (CCC) preferred',
    'Key Performance Indicators (KPI) required',
    'Work in a Registered Nursing Home',
    'Answers to the Registered Manager',
    'Guided by a Chartered Engineer',
    'Shifts at a Licensed Public House',
    'Join a Licensed Lettings Team',
    'We are a Chartered Architecture Practice',
    'Certified Copies of your papers',
    'A diploma from an Accredited Three Year Institution',
    'Help out under Registered Nurses and Doctors',
    'Support the Registered Manager',
    'Liaise with Chartered Valuers and Builders',
    'Assist our Licensed Vets',
    'Offer Season Ticket renewals',
    'Look after Visitor Registration and Event Registration',
    'Street Parking Permit',
    'Birth and Marriage Certificate',
    'Tax Clearance Certificate',
    'Foobar Care Limited (FCL) registered in Wales',
  ])('%s', (text) => expect(names(text)).toBe(''));

  it('leaves what stands beside them', () => {
    expect(names('Experience of Zendesk, Support Ticket queues')).toBe('Zendesk');
    expect(names('Confluence Service Ticket handling')).toBe('Confluence');
  });
});
