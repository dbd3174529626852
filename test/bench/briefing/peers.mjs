// The same table by other PDF libraries, each the way its own documentation would have it written by hand for speed:
// fixed widths, the same two embedded faces, a head on every page, rows kept whole, "Page x of y", compressed.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { columnHeads, columnWidths } from './rows.mjs'

const fontFolder = path.resolve('resources/fonts')
const faces = {
  regular: path.join(fontFolder, 'IBMPlexSans-Regular.ttf'),
  bold: path.join(fontFolder, 'IBMPlexSans-SemiBold.ttf'),
}
const margin = { side: 42.5, top: 64, bottom: 50 }
const tableWidth = 595.28 - margin.side * 2
const shares = columnWidths.reduce((sum, width) => sum + width, 0)
const widths = columnWidths.map((width) => (width / shares) * (tableWidth - 16))
const padding = 3.2

/**
 * @param {string} folder Where the peers are installed.
 * @param {string} name
 * @returns {Promise<any>} The package; none of them is among this project's own, so none has types here.
 */
async function load(folder, name) {
  const resolve = createRequire(path.join(folder, 'package.json')).resolve
  try {
    return await import(
      pathToFileURL(path.join(folder, 'node_modules', name, await entryOf(folder, name))).href
    )
  } catch {
    return import(pathToFileURL(resolve(name)).href)
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function entryOf(folder, name) {
  const text = await fs.promises.readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')
  const { exports: map, module, main } = JSON.parse(text)
  const root = map?.['.'] ?? map
  const pick = (/** @type {any} */ entry) =>
    typeof entry === 'string' ? entry : pick(entry.node ?? entry.import ?? entry.default)
  return root === undefined ? (module ?? main) : pick(root)
}

/** @type {Record<string, (rows: string[][], folder: string) => Promise<Uint8Array>>} */
export const peers = {
  autotable: async (rows, folder) => {
    const { jsPDF } = await load(folder, 'jspdf')
    const { default: autoTable } = await load(folder, 'jspdf-autotable')
    const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
    for (const [style, file] of [
      ['normal', faces.regular],
      ['bold', faces.bold],
    ]) {
      document.addFileToVFS(`${style}.ttf`, fs.readFileSync(String(file)).toString('latin1'))
      document.addFont(`${style}.ttf`, 'plex', style)
    }
    document.setFont('plex')
    autoTable(document, {
      head: [columnHeads],
      body: rows,
      theme: 'plain',
      rowPageBreak: 'avoid',
      margin: { left: margin.side, right: margin.side, top: margin.top, bottom: margin.bottom },
      styles: {
        font: 'plex',
        fontSize: 9,
        cellPadding: { top: padding, bottom: padding, left: 0, right: 4 },
        lineWidth: { bottom: 0.6 },
      },
      columnStyles: Object.fromEntries(
        widths.map((width, index) => [
          index,
          { cellWidth: width + 3.2, ...(index === 4 ? { halign: 'right' } : {}) },
        ]),
      ),
    })
    const pages = document.getNumberOfPages()
    for (let page = 1; page <= pages; page += 1) {
      document.setPage(page)
      document.setFontSize(7.5)
      document.text(`Page ${String(page)} of ${String(pages)}`, 500, 820)
    }
    return new Uint8Array(document.output('arraybuffer'))
  },

  pdfkit: async (rows, folder) => {
    const { default: PDFDocument } = await load(folder, 'pdfkit')
    const document = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true })
    /** @type {Buffer[]} */
    const chunks = []
    document.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk))
    const ended = new Promise((resolve) => document.on('end', resolve))
    document.registerFont('regular', faces.regular)
    document.registerFont('bold', faces.bold)
    let y = 0
    const lefts = widths.map(
      (_, index) => margin.side + widths.slice(0, index).reduce((a, b) => a + b + 4, 0),
    )
    const line = () =>
      document
        .moveTo(margin.side, y)
        .lineTo(margin.side + tableWidth, y)
        .lineWidth(0.6)
        .stroke()
    const head = () => {
      y = margin.top
      document.font('bold').fontSize(8)
      for (const [index, text] of columnHeads.entries())
        document.text(text, lefts[index], y, { lineBreak: false })
      y += 17
      line()
      document.font('regular').fontSize(9)
    }
    head()
    for (const row of rows) {
      const height = Math.max(
        ...row.map((text, index) => document.heightOfString(text, { width: widths[index] })),
      )
      if (y + height + padding * 2 > 841.89 - margin.bottom) {
        document.addPage()
        head()
      }
      for (const [index, text] of row.entries()) {
        document.text(text, lefts[index], y + padding, {
          width: widths[index],
          align: index === 4 ? 'right' : 'left',
        })
      }
      y += height + padding * 2
      line()
    }
    const { count } = document.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      document.switchToPage(page)
      document
        .fontSize(7.5)
        .text(`Page ${String(page + 1)} of ${String(count)}`, 500, 815, { lineBreak: false })
    }
    document.end()
    await ended
    return new Uint8Array(Buffer.concat(chunks))
  },

  pdfmake: async (rows, folder) => {
    const { default: pdfmake } = await load(folder, 'pdfmake')
    pdfmake.addFonts({
      plex: { normal: faces.regular, bold: faces.bold, italics: faces.regular, bolditalics: faces.bold },
    })
    pdfmake.setLocalAccessPolicy?.(() => true)
    const document = pdfmake.createPdf({
      pageSize: 'A4',
      pageMargins: [margin.side, margin.top, margin.side, margin.bottom],
      defaultStyle: { font: 'plex', fontSize: 9 },
      footer: (/** @type {number} */ page, /** @type {number} */ pages) => ({
        text: `Page ${String(page)} of ${String(pages)}`,
        alignment: 'right',
        fontSize: 7.5,
        margin: [0, 0, margin.side, 0],
      }),
      content: [
        {
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            dontBreakRows: true,
            widths: widths.map((width) => width - 8),
            body: [
              columnHeads.map((text) => ({ text, bold: true, fontSize: 8 })),
              ...rows.map((row) =>
                row.map((text, index) => (index === 4 ? { text, alignment: 'right' } : text)),
              ),
            ],
          },
        },
      ],
    })
    return new Uint8Array(await document.getBuffer())
  },

  'react-pdf': async (rows, folder) => {
    const { Document, Font, Page, Text, View, renderToBuffer } = await load(folder, '@react-pdf/renderer')
    const { createElement: make } = await load(folder, 'react').then((module) => module.default ?? module)
    Font.register({
      family: 'plex',
      fonts: [{ src: faces.regular }, { src: faces.bold, fontWeight: 'bold' }],
    })
    const cells = (/** @type {string[]} */ texts, /** @type {object} */ style) =>
      texts.map((text, index) =>
        make(
          Text,
          {
            key: index,
            style: {
              width: widths[index],
              marginRight: 4,
              textAlign: index === 4 ? 'right' : 'left',
              ...style,
            },
          },
          text,
        ),
      )
    const rowStyle = { flexDirection: 'row', paddingVertical: padding, borderBottomWidth: 0.6 }
    const page = make(
      Page,
      {
        size: 'A4',
        style: {
          fontFamily: 'plex',
          fontSize: 9,
          paddingHorizontal: margin.side,
          paddingTop: margin.top,
          paddingBottom: margin.bottom,
        },
      },
      make(
        View,
        { key: 'head', fixed: true, style: rowStyle },
        cells(columnHeads, { fontWeight: 'bold', fontSize: 8 }),
      ),
      rows.map((row, index) => make(View, { key: index, wrap: false, style: rowStyle }, cells(row, {}))),
      make(Text, {
        key: 'foot',
        fixed: true,
        style: { position: 'absolute', bottom: 20, right: margin.side, fontSize: 7.5 },
        render: (/** @type {{ pageNumber: number, totalPages: number }} */ at) =>
          `Page ${String(at.pageNumber)} of ${String(at.totalPages)}`,
      }),
    )
    return new Uint8Array(await renderToBuffer(make(Document, null, page)))
  },
}
