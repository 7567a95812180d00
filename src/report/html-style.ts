/** How the page looks on a screen, in the dark and on paper. */

export const htmlStyle = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #8888 }
td:nth-child(1), td:nth-child(2) { white-space: nowrap }
h2, td { overflow-wrap: anywhere }
tr.error td:nth-child(2) { font-weight: bold; border-left: .3rem solid #c00 }
tr.warning td:nth-child(2) { border-left: .3rem solid #c80 }
tr.info td:nth-child(2) { border-left: .3rem solid #07c }
footer { margin: 2rem 0; opacity: .8 }
@media print { body { max-width: none; margin: 0 } tr { break-inside: avoid } details > summary { list-style: none } }
`
