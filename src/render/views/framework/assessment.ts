import type { Entity } from '../../../model/definition.ts'
import { certificateRows } from '../courses/certificate-rows.ts'
import { statusOf } from '../figure-view.ts'
import type { AssessedCourse, AssessmentSection, MethodRow } from '../generated/framework.ts'
import { mention, mentions } from '../mention.ts'
import { line, listed, prose, type ViewContext } from '../view-context.ts'

/** How levels are assessed and certified; undefined when the project holds nothing of it. */
export function assessmentSection(context: ViewContext): AssessmentSection | undefined {
  const view: AssessmentSection = {
    prose: prose(context, 'certification'),
    methods: methodRows(context),
    isFictional: listed(context, 'assessment').some(isFictional),
    certificates: certificateRows(context, listed(context, 'certificate')),
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
