import type { Course } from '../../../model/generated/course.ts'
import type { ViewContext } from '../view-context.ts'

/** How a course is delivered, in the words of the language; "" where it does not say. */
export function deliveryMode({ language }: ViewContext, mode: Course['mode']): string {
  return mode === undefined ? '' : language.phrases.text(`mode.${mode}`)
}
