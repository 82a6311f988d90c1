import type { Page } from '../../model/page.ts'
import type { Theme } from '../../model/theme.ts'
import type { Frame } from './flow.ts'

/** The page and the part of it that text fills. */
export function bodyFrame(theme: Theme, orientation: 'upright' | 'landscape'): Frame {
  const { page } = theme
  const upright = orientation === 'upright'
  const margin = upright ? page.margin : page.landscape
  const pageWidth = upright ? page.width : page.height
  const pageHeight = upright ? page.height : page.width
  return {
    pageWidth,
    pageHeight,
    x: margin.left,
    y: margin.top,
    width: pageWidth - margin.left - margin.right,
    height: pageHeight - margin.top - margin.bottom,
  }
}

/** The size of the page that a frame stands on. */
export function pageSize({ pageWidth, pageHeight }: Frame): Pick<Page, 'width' | 'height'> {
  return { width: pageWidth, height: pageHeight }
}
