/** The style sheet of the preview. */
export const previewRules = `*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;color:#1c2127;background:#fff;font:1rem/1.45 'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;padding:.35rem 1rem;background:#f1f4f7;border-bottom:1px solid #c3cad1}
header p{margin:0}
a{color:#174a6b}
button{padding:.2rem .8rem;border:1px solid #59626c;border-radius:.2rem;background:#fff;color:inherit;font:inherit;cursor:pointer}
:focus-visible{outline:3px solid #447898;outline-offset:2px}
[data-state=stale] header{background:#9c2f22;color:#fff}
[data-state=stale] header a{color:#fff}
[data-state=stale] header button{color:#1c2127}
[data-state=ended] header{background:#59626c;color:#fff}
[data-state=ended] header a{color:#fff}
main{flex:1;min-height:0;padding:1rem}
[data-kind=document] main{padding:0}
iframe{display:block;width:100%;height:100%;border:0}
h1{font-size:1.6rem;color:#174a6b}
h2{font-size:1.1rem}
#findings{position:fixed;inset:auto 0 0;display:grid;grid-template-columns:1fr auto;max-height:60%;padding:.75rem 1rem;background:#fff;border-top:4px solid #9c2f22;box-shadow:0 0 1.5rem #0004}
#findings h2{margin:0}
#findings ol{grid-column:1/-1;margin:.5rem 0 0;padding-left:1.5rem;overflow:auto}
#findings li{margin:.6rem 0}
#findings p{margin:.1rem 0}
#findings li[data-severity=error]>p:first-child{font-weight:700}
#findings pre{margin:.3rem 0;padding:.5rem;background:#f1f4f7;overflow-wrap:anywhere;white-space:pre-wrap}
`
