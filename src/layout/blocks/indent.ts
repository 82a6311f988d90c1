import type { Pt } from '../../model/page.ts'
import type { Scope } from '../context.ts'

/** What an indent leaves of the line; none where text would get less than a third of the page, however deep it lies. */
export function indented({ left, width, pageWidth }: Scope, indent: Pt): Pick<Scope, 'left' | 'width'> {
  return width - indent < pageWidth / 3 ? { left, width } : { left: left + indent, width: width - indent }
}
