// The settings where no workbook is open. Each is kept as it is chosen, so there is nothing to send.
import { Modal } from '@mantine/core'
import type { Desktop } from '../../desktop/contract.ts'
import { settingsWords } from '../../words/en/pages.ts'
import { PreferencesForm } from '../pages/preferences-form.tsx'
import '../shell/dialog-styles.ts'
import { useNotify } from '../shell/notices.tsx'
import { problemText } from '../shell/problem-text.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'

interface SettingsDialogProps {
  readonly desktop: Desktop
  readonly onClose: () => void
}

export function SettingsDialog({ desktop, onClose }: SettingsDialogProps) {
  useReturnedFocus()
  const notify = useNotify()
  return (
    <Modal opened onClose={onClose} title={settingsWords.title} size={520}>
      <PreferencesForm
        desktop={desktop}
        tell={(result) => {
          if (!result.ok) notify({ text: problemText(result.problem), stays: true })
          return result.ok
        }}
      />
    </Modal>
  )
}
