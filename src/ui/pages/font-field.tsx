// A font of one's own for briefings, for letters ours do not have: chosen from a file, kept, taken away again.
import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import type { BriefingFont } from '../../app/briefing-font.ts'
import type { Desktop } from '../../desktop/contract.ts'
import type { Result } from '../../domain/result.ts'
import { settingsWords } from '../../words/en/pages.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { problemText } from '../shell/problem-text.ts'

interface FontFieldProps {
  readonly desktop: Desktop
  /** Tells a problem; answers whether there was none. */
  readonly tell: (result: Result<unknown>) => boolean
}

export function FontField({ desktop, tell }: FontFieldProps) {
  const { loadBriefingFont, saveBriefingFont } = usePreferences()
  const [name, setName] = useState<string | null>(null)
  const [told, setTold] = useState('')
  useEffect(() => {
    let wanted = true
    void loadBriefingFont().then((font) => {
      if (wanted) setName(font?.name ?? null)
    })
    return () => {
      wanted = false
    }
  }, [loadBriefingFont])

  async function keep(font: BriefingFont | null): Promise<void> {
    if (tell(await saveBriefingFont(font))) setName(font?.name ?? null)
  }

  async function choose(): Promise<void> {
    setTold('')
    const chosen = await desktop.chooseFile('font')
    if (!chosen.ok) {
      setTold(problemText(chosen.problem))
      return
    }
    if (chosen.value === null) return
    const { displayName, bytes } = chosen.value
    // Read by the writer of briefings, which nobody waits for until then.
    const { readFurtherFont } = await import('../../report/pdf/further-font.ts')
    const read = readFurtherFont(displayName, bytes)
    if (read.ok) await keep({ name: displayName, bytes })
    else setTold(problemText(read.problem))
  }

  return (
    <div>
      <p className="choice-label">{settingsWords.font}</p>
      <p className="meta">{settingsWords.fontHint}</p>
      <div className="font-ways">
        <Button size="xs" onClick={() => void choose()}>
          {settingsWords.chooseFont}
        </Button>
        {name !== null && (
          <>
            <span className="clip" title={name}>
              {name}
            </span>
            <Button size="xs" onClick={() => void keep(null)}>
              {settingsWords.removeFont}
            </Button>
          </>
        )}
      </div>
      {told !== '' && <p role="alert">{told}</p>}
    </div>
  )
}
