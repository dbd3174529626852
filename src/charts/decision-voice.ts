// Decision voice: one circle per decision that depends on technology, full where its leader has a voice, today and as agreed.
import type { Chart, Mark } from './mark.ts'
import { textAtMiddle, voiceMarks } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export interface VoiceShare {
  /** Decisions with a voice. */
  readonly voice: number
  /** Decisions in scope with a technology consequence and any role filled. */
  readonly of: number
}

export interface VoiceData {
  readonly today: VoiceShare
  readonly agreed: VoiceShare
  /** Today's decisions where the technology leader only gives input. */
  readonly inputOnly: number
  /** Decisions left out because nothing is filled in. */
  readonly missing: number
}

export function describeVoice(data: VoiceData, words: Drawing['words']): { title: string; subtitle: string } {
  const { today, agreed } = data
  return {
    title: words.voice.title({
      today: today.voice,
      ofToday: today.of,
      agreed: agreed.voice,
      ofAgreed: agreed.of,
    }),
    subtitle: words.voice.subtitle({ ofToday: today.of, inputOnly: data.inputOnly, missing: data.missing }),
  }
}

/** Circles shrink where many decisions have to fit; their number is always written too. */
export function drawDecisionVoice(data: VoiceData, drawing: Drawing): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { words, measure } = drawing
  const lines = [
    { name: words.voice.today, share: data.today },
    { name: words.voice.agreed, share: data.agreed },
  ].filter((line) => line.share.of > 0)
  const nameWidth = Math.max(0, ...lines.map(({ name }) => measure(name, sizes.label, 400)))
  const shares = lines.map(({ share }) => words.voice.share(share.voice, share.of))
  const shareWidth = Math.max(0, ...shares.map((share) => measure(share, sizes.label * 1.15, 600)))
  const room = drawing.width - nameWidth - shareWidth - sizes.label * 2
  const most = Math.max(1, ...lines.map(({ share }) => share.of))
  const r = Math.max(Math.min(sizes.label * 0.68, room / (most * 2.3)), 0.5)
  const circlesX = nameWidth + sizes.label
  const shareX = circlesX + most * r * 2.3 + sizes.label * 0.7
  const marks: Mark[] = lines.flatMap(({ name, share }, index) => {
    const middle = sizes.row * (index + 0.5)
    return [
      textAtMiddle(name, 0, middle, { size: sizes.label, tone: 'ink-2' }),
      ...voiceMarks(share.voice, share.of, circlesX, middle, r),
      textAtMiddle(shares[index] ?? '', shareX, middle, { size: sizes.label * 1.15, weight: 600 }),
    ]
  })
  return {
    width: drawing.width,
    height: sizes.row * lines.length,
    ...describeVoice(data, words),
    alternative: lines
      .map(({ name, share }) => words.voice.alternative(name, share.voice, share.of))
      .join(' '),
    marks,
    targets: [],
  }
}
