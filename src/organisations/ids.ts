/** What kind of body an organisation is. */
export type OrganisationKind =
  | 'ministry'
  | 'directorate'
  | 'supervision'
  | 'regional-trust'
  | 'trust'
  | 'pharmacy-trust'
  | 'support-trust'
  | 'shared-trust'
  | 'support-company'
  | 'state-enterprise'
  | 'private'
