import { expect, it } from 'vitest'
import { quietStyles } from '../../../../src/ui/table/quiet-html.ts'

it.each([
  [`<td style='a:b' class=x>`, `<td data-css='a:b' class=x>`],
  ['<TD\n STYLE = "a">', '<TD\n data-css = "a">'],
  ['<td title="no style = here" style=x>', '<td title="no style = here" data-css=x>'],
  [`<td title="it's > that" style=x>`, `<td title="it's > that" data-css=x>`],
  [
    '<td>in style = text, it\'s "so"</td><td style="">',
    '<td>in style = text, it\'s "so"</td><td data-css="">',
  ],
  [
    '<style type="text/css"><!--td {a:"b"}--></style>',
    '<script type="text/css" type="text/css"><!--td {a:"b"}--></script>',
  ],
  ['a < b style = c > d', 'a < b style = c > d'],
])('%s becomes %s', (html, quiet) => {
  expect(quietStyles(html)).toBe(quiet)
})
