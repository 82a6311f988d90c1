import type { Entity } from '../../../model/definition.ts'
import type { CertificateRow } from '../generated/framework.ts'
import { anchorOf, mention, mentions, titleOf } from '../mention.ts'
import { line, listed, type ViewContext } from '../view-context.ts'

/** Certificates with who gives them, for how long, and which courses lead to them. */
export function certificateRows(
  context: ViewContext,
  certificates: readonly Entity<'certificate'>[],
): readonly CertificateRow[] {
  const { phrases } = context.language
  return certificates.map((certificate) => {
    const { data } = certificate
    const leading = listed(context, 'course').filter((course) => course.data.certificate === certificate.id)
    return {
      anchor: anchorOf('certificate', certificate.id),
      title: titleOf(context, certificate),
      body: mention(context, 'institution', data.body),
      basis: line(context, data.basis, certificate, 'basis'),
      validity: data.validity_months === undefined ? '' : phrases.text('count.months', { n: data.validity_months }),
      renewal: line(context, data.renewal, certificate, 'renewal'),
      recognisedBy: mentions(context, 'institution', data.recognised_by),
      courses: mentions(
        context,
        'course',
        leading.map((course) => course.id),
      ),
    }
  })
}
