// The organisation's sign on every page: chosen from a file, shown as it will be, taken away again.
import { useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import type { Logo } from '../../report/logo.ts'
import { briefingPageWords as words } from '../../words/en/briefing-page.ts'
import { problemText } from '../shell/problem-text.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import styles from './briefings.module.css'
import { pictureAddress, readLogo } from './read-logo.ts'

interface LogoFieldProps {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { desktop } = useWorkbookFrame()
  const [told, setTold] = useState('')
  const address = useMemo(() => (logo === null ? null : pictureAddress(logo)), [logo])

  async function choose(): Promise<void> {
    setTold('')
    const chosen = await desktop.chooseFile('picture')
    if (!chosen.ok) {
      setTold(problemText(chosen.problem))
      return
    }
    if (chosen.value === null) return
    const { displayName, bytes } = chosen.value
    const reading = await readLogo(bytes)
    if (reading.kind === 'logo') onChange(reading.logo)
    else
      setTold(
        reading.kind === 'too-large' ? words.logoTooLarge(displayName) : words.logoUnreadable(displayName),
      )
  }

  return (
    <div>
      <p className="choice-label">{words.logo}</p>
      <div className={styles['logo']}>
        {address !== null && <img src={address} alt={words.logo} />}
        <Button size="xs" onClick={() => void choose()}>
          {words.chooseLogo}
        </Button>
        {logo !== null && (
          <Button size="xs" onClick={() => onChange(null)}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      <p role="alert" className={styles['told']}>
        {told}
      </p>
    </div>
  )
}
