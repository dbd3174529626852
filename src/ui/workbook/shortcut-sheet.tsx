// Every key that does something, in one dialog.
import { Modal } from '@mantine/core'
import { workbookWords } from '../../words/en/workbook.ts'
import '../shell/dialog-styles.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'
import { spellGridKeys } from '../table/key-names.ts'
import { makeShortcutGroups } from './shortcut-lines.ts'
import './shortcut-sheet.css'

const groups = makeShortcutGroups()

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  useReturnedFocus()
  return (
    <Modal opened onClose={onClose} title={workbookWords.shortcuts} size="min(1080px, 94vw)">
      <div className="shortcuts">
        {groups.map(({ title, lines }) => (
          <section key={title} className="shortcut-group">
            <h3 className="shortcut-title">{title}</h3>
            <dl className="shortcut-list">
              {lines.map(({ label, keys }) => (
                <div key={label} className="shortcut-line">
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((stroke) => (
                      <kbd key={stroke} className="key">
                        {spellGridKeys(stroke)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
