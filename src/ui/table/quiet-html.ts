// Takes the styles out of HTML before it is parsed. Pure.

/** The attribute that styles of elements are found in afterwards. */
export const styleAttribute = 'data-css'
/** What style sheets are found as afterwards. */
export const styleSheet = 'script[type="text/css"]'

const marks = /<\/?[a-z][\w:-]*|\sstyle(?=\s*=)|["'>]/gi

/**
 * The same page with its styles under other names. The product's policy refuses styles written into a page, also in one
 * that is never shown, and would say so on the console for each of ten thousand cells. One look at each letter: a page
 * made to be slow to read is not.
 */
export function quietStyles(html: string): string {
  let isInTag = false
  let quote: string | null = null
  return html.replace(marks, (mark) => {
    if (!isInTag) {
      isInTag = mark.startsWith('<')
      return isInTag ? renameSheet(mark) : mark
    }
    if (quote !== null) {
      if (mark === quote) quote = null
    } else if (mark === '"' || mark === "'") quote = mark
    else if (mark === '>') isInTag = false
    else if (!mark.startsWith('<')) return `${mark.charAt(0)}${styleAttribute}`
    return mark
  })
}

/** A script of that type is kept as it is written, and is none. */
function renameSheet(tag: string): string {
  if (/^<style$/i.test(tag)) return '<script type="text/css"'
  return /^<\/style$/i.test(tag) ? '</script' : tag
}
