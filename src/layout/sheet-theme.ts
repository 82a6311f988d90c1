import type { HeadingTheme, Margins, Theme, TypeSize } from '../model/theme.ts'

/** How much smaller the type of a sheet is, and how much tighter its spaces are. */
const type = 0.8
const space = 0.36

/** The theme of a document without cover: smaller type and less room, so that one matter stands on one or two pages. */
export function sheetTheme(theme: Theme): Theme {
  const { page, body, headings, list, table } = theme
  return {
    ...theme,
    page: { ...page, margin: narrowed(page.margin), landscape: narrowed(page.landscape) },
    grid: 0,
    body: { ...scaled(body), gap: body.gap * space },
    headings: {
      h1: heading(headings.h1),
      h2: heading(headings.h2),
      h3: heading(headings.h3),
      h4: heading(headings.h4),
      h5: heading(headings.h5),
      h6: heading(headings.h6),
    },
    list: { indent: list.indent * type, gap: list.gap * space * space },
    note: scaled(theme.note),
    caption: scaled(theme.caption),
    table: {
      ...scaled(table),
      smallest: table.smallest * type,
      paddingX: table.paddingX * type,
      paddingY: table.paddingY * space,
    },
  }
}

function scaled<T extends TypeSize>(sizes: T): T {
  return { ...sizes, size: sizes.size * type, leading: sizes.leading * type }
}

function heading(look: HeadingTheme): HeadingTheme {
  return { ...scaled(look), before: look.before * space, after: look.after * space, room: look.room * space }
}

/** Running lines stand in the margins above and below, which therefore keep more. */
function narrowed({ top, right, bottom, left }: Margins): Margins {
  return { top: top * 0.8, right: right * 0.66, bottom: bottom * 0.7, left: left * 0.66 }
}
