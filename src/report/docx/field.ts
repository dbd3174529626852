// Fields that hold whole paragraphs, of which docx knows only one kind: where they begin and end.
import { BuilderElement, StringContainer, TextRun } from 'docx'

export function fieldBegin(instruction: string): readonly TextRun[] {
  return [
    new TextRun({ children: [fieldMark('begin')] }),
    new TextRun({ children: [new StringContainer('w:instrText', instruction)] }),
    new TextRun({ children: [fieldMark('separate')] }),
  ]
}

export function fieldEnd(): readonly TextRun[] {
  return [new TextRun({ children: [fieldMark('end')] })]
}

function fieldMark(kind: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: kind } },
  })
}
