import type { Region } from '../parser/data/zones';

/** Zones that stand for a region; when their clocks change is the browser's to know. */
interface RegionZones {
  /** Those furthest west and east in which people of the region work: whose standard offsets are accepted. */
  reach: readonly [west: string, east: string];
  /** Where most of its teams sit, west to east: whose hours are shared where no single zone is named. */
  clocks: readonly string[];
}

const US = ['America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York'];

export const REGION_ZONES: Readonly<Record<Region, RegionZones>> = {
  americas: {
    reach: ['Pacific/Honolulu', 'America/Sao_Paulo'],
    clocks: [...US, 'America/Bogota', 'America/Sao_Paulo'],
  },
  'north-america': { reach: ['Pacific/Honolulu', 'America/St_Johns'], clocks: [...US, 'America/Halifax'] },
  us: { reach: ['Pacific/Honolulu', 'America/New_York'], clocks: US },
  latam: {
    reach: ['America/Tijuana', 'America/Sao_Paulo'],
    clocks: ['America/Mexico_City', 'America/Bogota', 'America/Santiago', 'America/Sao_Paulo'],
  },
  europe: {
    reach: ['Europe/Lisbon', 'Europe/Istanbul'],
    clocks: ['Europe/London', 'Europe/Berlin', 'Europe/Athens'],
  },
  emea: {
    reach: ['Europe/Lisbon', 'Asia/Dubai'],
    clocks: ['Europe/London', 'Europe/Berlin', 'Africa/Johannesburg', 'Asia/Dubai'],
  },
  apac: {
    reach: ['Asia/Karachi', 'Pacific/Tongatapu'],
    clocks: ['Asia/Kolkata', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Sydney'],
  },
};
