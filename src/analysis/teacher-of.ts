import type { Id } from '../model/definition.ts'
import type { CourseFacts } from './course-facts.ts'

/**
 * Who teaches a course to the people of an institution: the institution itself if it offers the course, else the first
 * of its `trains_at` that does, else the offering institution with the lowest id. Nobody where it is not offered.
 */
export function teacherOf(
  { offers }: CourseFacts,
  institution: Id,
  trainsAt: (institution: Id) => readonly Id[],
): Id | undefined {
  const offering = new Set(offers.map((offer) => offer.institution))
  if (offering.has(institution)) return institution
  return trainsAt(institution).find((id) => offering.has(id)) ?? offers[0]?.institution
}
