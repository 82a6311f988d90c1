import { catalogueRow, catalogueStatuses, kindOfAll } from '../courses/catalogue-row.ts'
import { certificateRows } from '../courses/certificate-rows.ts'
import { courseMatrices } from '../courses/course-matrices.ts'
import { orderRows } from '../courses/order-rows.ts'
import { pathwayRows } from '../courses/pathway-rows.ts'
import { valueOf } from '../figure-view.ts'
import type {
  CatalogueCertificatesSection,
  CatalogueMatrixSection,
  CatalogueOffersSection,
  CatalogueOrderSection,
  CatalogueOverviewSection,
} from '../generated/course-catalogue.ts'
import { courseOffers } from '../institutions/institution-facts.ts'
import { inventoryGrid } from '../institutions/inventory.ts'
import { offerMatrix } from '../institutions/offer-matrix.ts'
import { namesOf } from '../print/names.ts'
import { nothing, printCount } from '../print/print.ts'
import { competenciesInForce } from '../requirements.ts'
import { listed, single, type ViewContext } from '../view-context.ts'

/** All courses, one a row, linked to their sheets. */
export function overviewSection(context: ViewContext): CatalogueOverviewSection | undefined {
  const courses = listed(context, 'course')
  if (courses.length === 0) return undefined
  const catalogue = courses.map((course) => ({ ...catalogueRow(context, course), anchor: '' }))
  return { catalogue, kindOfAll: kindOfAll(catalogue), catalogueStatuses: catalogueStatuses(courses) }
}

/** Which course comes before which, and the way of every role; undefined where courses stand alone. */
export function orderSection(context: ViewContext): CatalogueOrderSection | undefined {
  const order = orderRows(context)
  const pathways = pathwayRows(context)
  if (order.length + pathways.length === 0) return undefined
  const limit = single(context, 'planning')?.max_learning_days_per_year
  return {
    order,
    hasLevels: order.some(({ levels }) => levels.length > 0),
    hasEarliest: order.some(({ earliest }) => earliest !== nothing),
    pathways,
    pathStatuses: [...new Set([...context.analysis.paths.values()].map(({ days }) => days.status))],
    limit: limit === undefined ? '' : printCount(context, valueOf(limit)),
  }
}

/** Courses against competencies, area by area, and the competencies that no course develops. */
export function matrixSection(context: ViewContext): CatalogueMatrixSection | undefined {
  const matrices = courseMatrices(context)
  if (matrices.length === 0) return undefined
  const developed = new Set(
    listed(context, 'course').flatMap(({ data }) => data.develops.map(({ competency }) => competency)),
  )
  const without = competenciesInForce(context).filter(({ id }) => !developed.has(id))
  return {
    matrices,
    without: namesOf(
      context,
      'competency',
      without.map(({ id }) => id),
    ),
  }
}

/** Who offers what; undefined where nobody offers a course. */
export function offersSection(context: ViewContext): CatalogueOffersSection | undefined {
  const offers = courseOffers(context)
  if (offers.length === 0) return undefined
  const offered = new Set(offers.map(({ course }) => course.id))
  const others = listed(context, 'course').filter(({ id }) => !offered.has(id))
  return {
    matrix: offerMatrix(context),
    inventory: inventoryGrid(context),
    unoffered: namesOf(
      context,
      'course',
      others.map(({ id }) => id),
    ),
  }
}

/** Certificates to which courses lead; undefined without any. */
export function certificatesSection(context: ViewContext): CatalogueCertificatesSection | undefined {
  const certificates = certificateRows(context, listed(context, 'certificate'))
  return certificates.length === 0 ? undefined : { certificates }
}
