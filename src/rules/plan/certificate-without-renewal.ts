import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A certificate that expires and says nothing about its renewal. */
export const certificateWithoutRenewal: Rule = {
  id: 'certificate-without-renewal',
  severity: 'warning',
  summary: 'A certificate expires and nothing says how it is renewed.',
  rationale: 'After its validity all holders lose it on the same day, and nobody planned their seats.',
  examples: {
    bad: `
certificates:
  - { id: first-responder, title: First responder certificate, body: police, validity_months: 36 }
`,
    good: `
certificates:
  - id: first-responder
    title: First responder certificate
    body: police
    validity_months: 36
    renewal: Refresher of one day within the last six months of validity
`,
  },
  check: ({ project }) =>
    [...project.entities.certificate.values()]
      .filter(({ data }) => data.validity_months !== undefined && data.renewal === undefined)
      .map((certificate) => ({
        at: placeOf(certificate, 'validity_months'),
        message: `Certificate "${certificate.id}" expires after ${certificate.data.validity_months} months and has no renewal`,
        help: 'Add "renewal": what a holder must do, and by when',
      })),
}
