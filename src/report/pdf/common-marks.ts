// What many pages have alike, drawn once and placed on each of them as a form (ISO 32000-1, 8.10).
import type { Mark } from '../../charts/mark.ts'
import type { PageSize } from '../page.ts'
import { makeByteWriter } from './byte-writer.ts'
import { makePen } from './draw-marks.ts'
import type { Ink } from './draw-marks.ts'
import type { ObjectPacker } from './pack-objects.ts'

export interface CommonMarks {
  /** Name among the resources of the form that shows these very marks. */
  readonly nameOf: (marks: readonly Mark[], size: PageSize) => string
  /** Writes the forms, which use those fonts, and gives the entries of the resources that lead to them. */
  readonly embed: (fonts: string, packer: ObjectPacker) => string
}

export function makeCommonMarks(ink: Omit<Ink, 'pageHeight'>): CommonMarks {
  const names = new Map<readonly Mark[], string>()
  const forms: { readonly name: string; readonly box: string; readonly operators: Uint8Array }[] = []
  return {
    nameOf: (marks, { width, height }) => {
      const known = names.get(marks)
      if (known !== undefined) return known
      const name = `P${String(forms.length + 1)}`
      const out = makeByteWriter()
      const pen = makePen({ ...ink, pageHeight: height }, out)
      pen.draw(marks)
      pen.end()
      names.set(marks, name)
      forms.push({ name, box: `0 0 ${String(width)} ${String(height)}`, operators: out.take() })
      return name
    },
    embed: (fonts, packer) =>
      forms
        .map(({ name, box, operators }) => {
          const facts = `/Type/XObject/Subtype/Form/BBox[${box}]/Resources<</Font<<${fonts}>>>>`
          return `/${name} ${String(packer.addStream(facts, operators))} 0 R`
        })
        .join(''),
  }
}
