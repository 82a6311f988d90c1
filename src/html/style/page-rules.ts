/** Rules for the screen; nothing in them depends on a theme but its variables. */
export const pageRules = `*{box-sizing:border-box}
html{color-scheme:light;scroll-padding-top:3rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/var(--leading) var(--font-body);overflow-wrap:break-word}
body[data-marking]::before{content:attr(data-marking);position:sticky;top:0;z-index:2;display:block;padding:.25rem 1.25rem;text-align:right;font:700 .875rem/1.4 var(--font-heading);background:var(--paper);border-bottom:1px solid var(--rule)}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent-2);outline-offset:2px}
:target{background:var(--band)}
main:target,main:focus{outline:none;background:none}
.skip{position:absolute;left:-100vw;top:0;z-index:3;padding:.5rem 1rem;background:var(--paper);font-family:var(--font-heading)}
.skip:focus{left:0}
header,footer,.columns{max-width:82rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem;padding-bottom:1.5rem;border-bottom:2px solid var(--accent);font-family:var(--font-heading)}
header p{margin:.15rem 0;max-width:46rem}
h1{margin:.5rem 0;max-width:52rem;font-size:clamp(1.7rem,1.2rem + 2.5vw,2.7rem);line-height:1.2;color:var(--accent);text-wrap:balance}
header .marking{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
.marking{font-weight:700}
header .subtitle{font-size:1.25rem;line-height:1.35;margin-bottom:1rem}
.issuer,.notice{color:var(--muted)}
header .notice{margin-top:1rem;padding-left:.9rem;border-left:3px solid var(--accent-3)}
.approvals{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:1.25rem 2rem;margin-bottom:2rem;font-size:.9375rem;line-height:1.4}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin-top:.75rem}
.approved{font-weight:700}
.draft{display:inline-block;padding:.1rem .6rem;border:2px solid var(--alert);color:var(--alert);font-weight:700;letter-spacing:.08em}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--rule);font:.9375rem/1.5 var(--font-heading)}
footer p{margin:.15rem 0}
.contents{padding:1.25rem 0;font:.9375rem/1.4 var(--font-heading)}
.contents h2{margin:0 0 .5rem;font-size:1.125rem;color:var(--accent)}
.contents ul{list-style:none;margin:0;padding:0}
.contents li ul{padding-left:1rem}
.contents a,.contents summary{display:inline-block;padding:.2rem 0}
.contents a{text-decoration:none}
.contents a:hover,.contents a:focus{text-decoration:underline}
.contents>ul>li>a{font-weight:600}
.contents summary{cursor:pointer;font-weight:600;margin-top:.5rem}
main>*{max-width:46rem}
main>.scroll,main>figure,main>.landscape,main>table{max-width:100%}
main h2,main h3,main h4,main h5,main h6{font-family:var(--font-heading);line-height:1.25;margin:1.8em 0 .5em;text-wrap:balance}
main h2{margin-top:2.4em;padding-top:.6em;border-top:1px solid var(--rule)}
main>h2:first-child{margin-top:.5em;border-top:0}
p,ul,ol,blockquote,pre{margin:0 0 .8em}
ul,ol{padding-left:1.5rem}
li{margin:.2em 0}
.spread>li{margin:.7em 0}
.task{list-style:none;margin-left:-1.2em}
.task>p{display:inline}
blockquote{margin-left:0;padding-left:1rem;border-left:3px solid var(--accent-3)}
code{font-family:var(--font-code);font-size:.9em}
pre{padding:.75rem 1rem;background:var(--band);white-space:pre-wrap;overflow-wrap:anywhere}
hr{border:0;border-top:1px solid var(--rule);margin:2em 0}
.scroll{overflow-x:auto;margin:1.5em 0;max-width:100%}
.scroll>table,.scroll>svg{margin:0}
figure{margin:1.5em 0}
figure .scroll{margin:0}
figure svg{display:block}
figure img{max-width:100%;height:auto}
img.in-line{max-height:1.4em;vertical-align:text-bottom}
:is(figure,.scroll,table)+p:has(>em:only-child){margin-top:-1.1em;font-size:.9375rem;color:var(--muted)}
figcaption,caption{font:.9375rem/1.4 var(--font-heading);color:var(--ink);text-align:left;padding:.4rem 0}
caption{caption-side:top}
.scroll>table>caption{position:sticky;left:0}
table{border-collapse:collapse;margin:1.5em 0;font:var(--table-size)/1.4 var(--font-table);border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink);font-variant-numeric:lining-nums tabular-nums}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);min-width:3rem}
tbody th{font-weight:400}
tbody tr.group th{font-weight:700;background:var(--band)}
thead th,thead td{font-weight:700;vertical-align:bottom;border-bottom:1px solid var(--ink)}
.right{text-align:right}
.center{text-align:center}
.matrix th,.matrix td{padding:.2rem .35rem;min-width:2rem}
.matrix tbody th{min-width:11rem}
.matrix thead th:not(:first-child){vertical-align:bottom;text-align:left;height:1px}
.matrix thead th:not(:first-child)>span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:13rem;line-height:1.2}
.reference{line-height:0;font-size:.75em}
.reference a{padding:0 .1em;text-decoration:none}
.notes{margin-top:3rem;font-size:.9375rem}
.notes li>p{display:inline}
.back{margin-left:.4em}
@media (min-width:70rem){
.columns{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:3.5rem}
.contents{position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 2rem);overflow-y:auto}
}`
