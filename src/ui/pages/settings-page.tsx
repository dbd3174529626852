// What holds for this computer, and the facts of this workbook.
import { settingsWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import { TableBox } from '../stages/table-box.tsx'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { PreferencesForm } from './preferences-form.tsx'
import './pages.css'

export function SettingsPage() {
  const { desktop, tell } = useWorkbookFrame()
  return (
    <div className="page">
      <h1 className="title">{settingsWords.title}</h1>
      <PreferencesForm desktop={desktop} tell={tell} />
      <section className="page-section">
        <h2 className="finding">{settingsWords.facts}</h2>
        <p className="meta">{settingsWords.factsHelp}</p>
        <TableBox tableId="facts" place={undefined} />
      </section>
      <section className="page-section">
        <h2 className="finding">{words.tables.roles.label}</h2>
        <p className="meta">{words.tables.roles.help}</p>
        <TableBox tableId="roles" place={undefined} />
      </section>
    </div>
  )
}
