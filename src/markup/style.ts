/** The style sheet of pages: calm, readable, light and dark, wide and narrow. */

export const style = `
:root{--paper:#fff;--soft:#f5f6f3;--ink:#1c2530;--quiet:#55606c;--line:#d9ddd8;--accent:#1d4f63;--link:#17506b;--on:#fff;
--ok:#1c6b45;--part:#855300;--no:#a3262c;--away:#3d5a94;--warn:#855300;--info:#3d5a94;--box:#55606c;--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#14191e;--soft:#1d242b;--ink:#e7eaec;--quiet:#a9b3bc;--line:#36414b;--accent:#8cc3d6;--link:#9accdf;--on:#14191e;
--ok:#7ccfa0;--part:#e3b15c;--no:#f29a94;--away:#a7bff0;--warn:#e3b15c;--info:#a7bff0;--box:#a9b3bc}}
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
.sprite{position:absolute}
.top,.contents,main,.foot{max-width:70rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;z-index:2;padding:.5rem 1rem;background:var(--paper);border:2px solid var(--accent)}
main:focus{outline:none}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.6rem,4.5vw,2.4rem);margin:.3rem 0 .6rem}
h2{font-size:1.55rem;margin:0 0 .9rem}
h3{font-size:1.05rem;line-height:1.35;margin:1.8rem 0 .5rem}
p{margin:0 0 .8rem;max-width:46rem}
.lead{font-size:1.1rem}
.quiet,small{color:var(--quiet)}
small{font-size:.86rem}
.top{padding-top:clamp(1.5rem,5vw,3.2rem)}
.kicker{margin:0;color:var(--accent);font-weight:600;letter-spacing:.02em}
.facts li::first-letter{text-transform:uppercase}
.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.8rem;margin:0 0 1.4rem;padding:0;list-style:none;color:var(--quiet)}
.contents{margin-top:.4rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;margin:0;padding:.7rem 0;list-style:none;border-block:1px solid var(--line)}
.contents a{display:inline-block;padding:.2rem 0;text-decoration:none}
.contents a:hover{text-decoration:underline}
section{padding:2.4rem 0 0}
.verdict{display:flex;gap:1.1rem;align-items:flex-start;padding:1.4rem clamp(1rem,3vw,1.8rem);background:var(--soft);border-left:.45rem solid currentColor;border-radius:.3rem}
.verdict.ok{color:var(--ok)}.verdict.part{color:var(--part)}.verdict.no{color:var(--no)}
.verdict>div{color:var(--ink)}
.verdict .icon{flex:none;width:2.6rem;height:2.6rem}
.verdict .word{margin:0 0 .3rem;font:600 clamp(1.4rem,4vw,1.9rem)/1.2 var(--serif)}
.verdict p:last-child{margin:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1px;margin:1.2rem 0 0;padding:0;list-style:none;background:var(--line);border:1px solid var(--line)}
.tiles li{padding:.8rem 1rem;background:var(--paper)}
.tiles b{display:block;font:600 1.7rem/1.2 var(--serif);font-variant-numeric:tabular-nums lining-nums}
.tiles span{color:var(--quiet);font-size:.92rem}
.icon{width:1.05em;height:1.05em;vertical-align:-.15em;overflow:visible}
.sign{white-space:nowrap;font-weight:600}
.sign.long{white-space:normal}
.ok{color:var(--ok)}.part{color:var(--part)}.no{color:var(--no)}.away{color:var(--away)}.warn{color:var(--warn)}.info{color:var(--info)}.box{color:var(--box)}
.figure{margin:0 0 1.4rem}
.tile-row svg{display:block;max-width:100%;height:auto}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.7rem 0 0;padding:0;list-style:none;font-size:.92rem}
.scroll{overflow-x:auto}.scroll svg{display:block;width:100%;min-width:42rem;height:auto}
.tile-row{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.2rem 1rem;align-items:center;margin:0 0 .7rem}
.tile-row small{display:block}
table{width:100%;table-layout:fixed;border-collapse:collapse;overflow-wrap:anywhere;hyphens:auto;hyphenate-limit-chars:14 5 5;font-size:.93rem;line-height:1.45}
caption{padding:0 0 .5rem;text-align:left;font-weight:600;font-size:1.02rem}
caption small{font-weight:400}
th,td{padding:.55rem .7rem .55rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{padding-block:.35rem;border-bottom:2px solid var(--line);font-weight:600;color:var(--quiet);font-size:.86rem}
tbody th{font-weight:600}
td p,td ul,th p{margin:0 0 .25rem}
.nr{white-space:nowrap;font-variant-numeric:tabular-nums lining-nums}
.nr small{display:block;font-weight:400}
td ul,.plain{margin:0;padding:0;list-style:none}
td li{margin:0 0 .3rem}
.key{color:var(--quiet);font-size:.86rem}
.goal{font-weight:600}
.group{margin:0 0 2rem}
.when th:first-child{width:14rem}
.notes td{padding-top:0}.noted>*{border-bottom:0}
tbody.part-of th[colspan]{padding-top:1.1rem;font-size:1.02rem}
blockquote{margin:.2rem 0;padding:0 0 0 .7rem;border-left:3px solid var(--line);max-width:46rem}
.level{display:inline-flex;gap:3px;vertical-align:.05em}
.level i{width:.62em;height:.62em;border:1px solid currentColor;border-radius:50%}
.level i.on{background:currentColor}
.ticks{margin:0 0 1.4rem;padding:0;list-style:none;columns:2;column-gap:2.4rem}
.ticks li{break-inside:avoid;display:grid;grid-template-columns:1.5rem 1fr;gap:.1rem .5rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
.ticks .icon{width:1.25em;height:1.25em;margin-top:.12em}
.ticks small{display:block}
.finding{margin:0 0 1.6rem;padding:0 0 0 1rem;border-left:.22rem solid currentColor}
.finding>*{color:var(--ink)}
.finding>h4{margin:0 0 .3rem;font-size:1.02rem;line-height:1.35}
.finding>h4 .sign{margin-right:.3rem}
.finding>h4 .sign.no{color:var(--no)}.finding>h4 .sign.warn{color:var(--warn)}.finding>h4 .sign.info{color:var(--info)}
.finding ul{margin:.3rem 0;padding-left:1.2rem;max-width:46rem}
.finding code{white-space:nowrap}
.finding li{margin:0 0 .25rem}
.do{max-width:46rem}
.do b{color:var(--accent)}
small.at{white-space:nowrap}
.top .tiles{margin-bottom:1.2rem}
dl.facts-list.scale{grid-template-columns:3rem 1fr}
details{max-width:46rem}summary{cursor:pointer;color:var(--link);font-size:.92rem}
code{font:.88em/1.4 ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
dl.facts-list{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.2rem;margin:0 0 1rem}
.facts-list dt{color:var(--quiet)}.facts-list dd{margin:0}
.foot{margin-top:3rem;padding-top:1.2rem;padding-bottom:3rem}
.foot>*{max-width:none;border-top:1px solid var(--line);padding-top:1rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg text{font:12px var(--sans);fill:var(--ink)}
svg text.quiet{fill:var(--quiet)}
svg .rule{stroke:var(--line)}svg .axis{stroke:var(--quiet);stroke-width:1.4}svg .dot{fill:var(--accent)}
svg text.count{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
svg .mark{stroke:var(--quiet);stroke-dasharray:3 3}svg .mark.end{stroke:var(--no);stroke-dasharray:none}svg .mark.review{stroke:var(--ok);stroke-dasharray:none}
del{color:var(--no);text-decoration-thickness:1px}ins{color:var(--ok);text-decoration-thickness:1px}
@media screen and (max-width:46rem){
.ticks{columns:1}
.when th:first-child{width:10.5rem}
.stack td:first-child:empty+td::before{content:none}
.tile-row,dl.facts-list:not(.scale){grid-template-columns:1fr}
.facts-list dd{margin:0 0 .5rem}
table.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:100%}
.stack caption{display:block}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{padding:.8rem 0;border-bottom:1px solid var(--line)}
.stack th,.stack td{padding:.1rem 0;border:0}
.stack td:empty{display:none}
.stack td[data-label]::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.86rem;margin-top:.35rem}
.verdict{flex-direction:column;gap:.6rem}
}
`
