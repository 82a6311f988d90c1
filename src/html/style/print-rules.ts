import type { Theme } from '../../model/theme.ts'

/** Rules for paper: the margins of the theme, marking and draft mark on every page, headings with what follows. */
export function printRules({ page }: Theme): string {
  const { top, right, bottom, left } = page.margin
  return `@page{size:${page.width}pt ${page.height}pt;margin:${top}pt ${right}pt ${bottom}pt ${left}pt}
@page wide{size:${page.height}pt ${page.width}pt}
@media print{
body{font-size:10.5pt}
html{font-size:10.5pt}
header,footer,.columns{max-width:none;padding-left:0;padding-right:0}
.skip,.contents details,.back{display:none}
main>*{max-width:none}
body[data-marking]::before{position:fixed;top:-3.5em;right:0;border:0;background:none}
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
