// Reads the table that spreadsheets put on the clipboard beside their plain text. It is parsed, never shown.

/** Its cells as texts; null where there is not exactly one table, where cells are merged, and where it is our own. */
export function readHtmlTable(html: string): readonly (readonly string[])[] | null {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const [table, second] = page.querySelectorAll('table')
  // What Pathway copied is in the plain text space for space.
  if (table === undefined || second !== undefined || 'pathway' in table.dataset) return null
  if (table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])') !== null) return null
  const rows = [...table.rows].map((row) => [...row.cells].map(readText))
  const width = rows[0]?.length ?? 0
  return width > 0 && rows.every((row) => row.length === width) ? rows : null
}

/** Line breaks of the source mean nothing, those of the content are elements. */
function readText(cell: HTMLTableCellElement): string {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode() !== null) {
    const node = walker.currentNode
    if (node instanceof Text) text += node.data.replace(/[ \t\r\n]+/g, ' ')
    else if (node instanceof HTMLBRElement) text += '\n'
  }
  return text.replace(/ *\n */g, '\n').trim()
}
