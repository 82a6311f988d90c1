import type { Entity } from '../../../model/definition.ts'
import { statusOf } from '../figure-view.ts'
import type { AssessedCourse, AssessmentSection, CertificateRow, MethodRow } from '../generated/framework.ts'
import { anchorOf, mention, mentions, titleOf } from '../mention.ts'
import { line, listed, prose, type ViewContext } from '../view-context.ts'

/** How levels are assessed and certified; undefined when the project holds nothing of it. */
export function assessmentSection(context: ViewContext): AssessmentSection | undefined {
  const view: AssessmentSection = {
    prose: prose(context, 'certification'),
    methods: methodRows(context),
    isFictional: listed(context, 'assessment').some(isFictional),
    certificates: certificateRows(context),
    courses: assessedCourses(context),
  }
  const isEmpty = view.prose === '' && view.methods.length + view.certificates.length + view.courses.length === 0
  return isEmpty ? undefined : view
}

function isFictional({ data }: Entity<'assessment'>): boolean {
  const counts = Object.values(data.distribution ?? {})
  return [...counts, ...(data.n === undefined ? [] : [data.n])].some((figure) => statusOf(figure, data) === 'fictional')
}

function methodRows(context: ViewContext): readonly MethodRow[] {
  const methods = listed(context, 'assessment').flatMap((assessment) => assessment.data.method ?? [])
  return (['test', 'supervisor', 'self'] as const).flatMap((method) => {
    const assessments = methods.filter((used) => used === method).length
    return assessments === 0 ? [] : [{ method: context.language.phrases.text(`method.${method}`), assessments }]
  })
}

function certificateRows(context: ViewContext): readonly CertificateRow[] {
  const { phrases } = context.language
  return listed(context, 'certificate').map((certificate) => {
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

function assessedCourses(context: ViewContext): readonly AssessedCourse[] {
  return listed(context, 'course').flatMap((course) => {
    const assessment = line(context, course.data.assessment, course, 'assessment')
    if (assessment === '') return []
    const certificate = course.data.certificate === undefined ? [] : [course.data.certificate]
    return [
      {
        course: mention(context, 'course', course.id),
        assessment,
        certificate: mentions(context, 'certificate', certificate),
      },
    ]
  })
}
