/** How large a sample is. */
export const SAMPLE_SCALES = ['prefecture', 'province', 'country'] as const;
export type SampleScale = (typeof SAMPLE_SCALES)[number];

/** What a scale holds of everything. */
export interface Profile {
  /** The places whose whole subtrees have organs, those that became part of them included. */
  readonly regions: readonly string[];
  /** Places above the regions that have organs of their own, beside the country. */
  readonly above: readonly string[];
  /** Made-up streets and towns per county. */
  readonly townships: number;
  /** Schools, clinics and service stations per street or town. */
  readonly facilities: number;
  /** Petitions per county; half as many per prefecture. */
  readonly petitions: number;
  /** Petitions to one incident. */
  readonly petitionsPerIncident: number;
  /** Whether all teams have predecessors on record or only those of Party committees and governments. */
  readonly history: 'ALL' | 'LEADERS';
  /** The counties that have villages. */
  readonly villagesIn: readonly string[];
}

export const PROFILES: Readonly<Record<SampleScale, Profile>> = {
  prefecture: {
    regions: ['370100', '371200'],
    above: ['370000'],
    townships: 3,
    facilities: 1,
    petitions: 24,
    petitionsPerIncident: 8,
    history: 'ALL',
    villagesIn: ['370112'],
  },
  province: {
    regions: ['370000'],
    above: [],
    townships: 13,
    facilities: 16,
    petitions: 1200,
    petitionsPerIncident: 60,
    history: 'ALL',
    villagesIn: ['370112'],
  },
  country: {
    regions: ['100000'],
    above: [],
    townships: 14,
    facilities: 16,
    petitions: 345,
    petitionsPerIncident: 60,
    history: 'LEADERS',
    villagesIn: ['370112'],
  },
};
