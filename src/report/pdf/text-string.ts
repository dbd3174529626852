// A text that is told and not drawn, as a PDF text string: UTF-16 in hexadecimal, which nothing in it can break out of.

export function textString(text: string): string {
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  }
  return `<${hex}>`
}
