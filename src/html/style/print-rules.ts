import type { Theme } from '../../model/theme.ts'

/** Rules for paper: margins of the theme, marking, page number and draft mark on every page, headings with what follows. */
export function printRules({ page }: Theme, marking: string): string {
  const { top, right, bottom, left } = page.margin
  return `@page{size:${page.width}pt ${page.height}pt;margin:${top}pt ${right}pt ${bottom}pt ${left}pt;@top-right{content:${cssString(marking)};font:700 9pt/1 var(--font-heading)}@bottom-right{content:counter(page) " / " counter(pages);font:9pt/1 var(--font-heading)}}
@page wide{size:${page.height}pt ${page.width}pt}
@media print{
body{font-size:10.5pt}
html{font-size:10.5pt}
header,footer,.columns{max-width:none;padding-left:0;padding-right:0}
.skip,.contents details,.back{display:none}
main>*{max-width:none}
body[data-marking]::before{display:none}
body[data-draft]::after{content:attr(data-draft);position:fixed;top:40%;left:0;right:0;z-index:-1;text-align:center;font:700 96pt/1 var(--font-heading);color:var(--watermark);transform:rotate(-35deg)}
.landscape{page:wide}
.page-break{break-before:page}
h2,h3,h4,h5,h6,caption{break-after:avoid}
figure,tr,.approval{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
svg{max-width:100%;height:auto}
a{color:inherit;text-decoration:none}
:target{background:none}
}`
}

/** A string of CSS: what could end it, or the style sheet around it, is written as its number. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
