/** The style sheet of printed pages: A4, light, headers repeated, no row cut in two, a title and a number on every page. */
import {cssString} from './css-string.ts'

/** `running`: what stands at the foot of every page; one line. */
export function printStyle(running: string): string {
  return `
@page{size:A4;margin:17mm 15mm 18mm;
@bottom-left{content:${cssString(running)};${foot}}
@bottom-right{content:counter(page) " (" counter(pages) ")";white-space:nowrap;${foot}}}
${printed}`
}

const foot = 'font:8.5pt system-ui,"Liberation Sans",Arial,sans-serif;color:#55606c'

const printed = `
@media print{
:root{--paper:#fff;--soft:#f5f6f3;--ink:#111;--quiet:#4b5560;--line:#c9cec9;--accent:#1d4f63;--link:#111;--on:#fff;
--ok:#1c6b45;--part:#855300;--no:#a3262c;--away:#3d5a94;--warn:#855300;--info:#3d5a94;--box:#4b5560}
html{color-scheme:light;font-size:9.4pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{line-height:1.42}
.top,.contents,main,.foot{max-width:none;padding-left:0;padding-right:0}
.top{padding-top:0}
.skip,.contents{display:none}
a{text-decoration:none}
h1{font-size:21pt}h2{font-size:15pt}h3{font-size:11pt}
h1,h2,h3,h4,caption{break-after:avoid}
section{padding-top:9mm}
section.fresh{break-before:page}
p,li,dd{orphans:3;widows:3}
thead{display:table-header-group}
tr,.finding>h4,.ticks li,.verdict,.tiles,.figure,.tile-row,blockquote{break-inside:avoid}
.finding{break-inside:auto}.finding.brief{break-inside:avoid}.finding>ul+p{break-before:avoid}
.scroll{overflow:visible}.scroll svg{min-width:0}
table{font-size:.92rem}
.notes{break-before:avoid}
h2+p{break-after:avoid;break-inside:avoid}
p:has(+h3){break-after:avoid}.scroll+p{break-before:avoid}
.ticks{break-inside:avoid}
thead,thead tr{break-after:avoid}caption+thead+tbody>tr:first-child,thead+tbody>tr:first-child{break-before:avoid}
.short,tbody.part-of{break-inside:avoid}
details{display:none}dl.facts-list,.foot{break-inside:avoid}.foot{break-before:avoid}
th,td{padding:1.4mm 2mm 1.4mm 0}
.tiles{grid-template-columns:repeat(4,1fr)}
.tile-row{grid-template-columns:52mm 1fr}
dl.facts-list{grid-template-columns:42mm 1fr}
.foot{margin-top:8mm;padding-bottom:0}
}
`
