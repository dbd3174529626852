// Frozen copies of the workbook: make one under a name, see what each holds.
import { Fragment, useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import type { CheckpointInfo } from '../../app/session-state.ts'
import { methodTableIds } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { longMinute } from '../../words/en/dates.ts'
import { checkpointWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import { localMinute } from '../../app/clock.ts'
import { useAsk } from '../shell/ask.tsx'
import { useNotify } from '../shell/notices.tsx'
import { makeUndoLast } from '../shell/undo-last.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import './pages.css'

export function CheckpointsPage() {
  const { session, tell, navigate } = useWorkbookFrame()
  const restore = useRestore()
  const checkpoints = useSessionState((state) => state.checkpoints)
  const [inside, setInside] = useState<{ info: CheckpointInfo; workbook: Workbook } | null>(null)
  const look = async (info: CheckpointInfo) => {
    if (inside?.info.id === info.id) {
      setInside(null)
      return
    }
    const loaded = await session.loadCheckpoint(info.id)
    if (tell(loaded) && loaded.ok) setInside({ info, workbook: loaded.value })
  }
  return (
    <div className="page">
      <header>
        <h1 className="title">{checkpointWords.title}</h1>
        <p className="quiet page-text">{checkpointWords.help}</p>
      </header>
      <AddCheckpoint />
      {checkpoints.length === 0 ? (
        <p className="quiet enlarged">{checkpointWords.none}</p>
      ) : (
        <table className="fact-table checkpoint-table enlarged">
          <thead>
            <tr>
              <th scope="col">{checkpointWords.columns.name}</th>
              <th scope="col">{checkpointWords.columns.kind}</th>
              <th scope="col">{checkpointWords.columns.made}</th>
              <th scope="col">
                <span className="hidden-text">{checkpointWords.columns.ways}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...checkpoints]
              .sort((a, b) => b.madeAt - a.madeAt)
              .map((info) => (
                <Fragment key={info.id}>
                  <tr>
                    <td className="strong" dir="auto">
                      {info.name.slice(0, 200)}
                    </td>
                    <td>{checkpointWords.kinds[info.kind]}</td>
                    <td className="one-line">{longMinute(localMinute(new Date(info.madeAt)))}</td>
                    <td className="number">
                      <span className="checkpoint-ways">
                        <button
                          type="button"
                          className="text-button"
                          aria-expanded={inside?.info.id === info.id}
                          onClick={() => void look(info)}
                        >
                          {checkpointWords.look}
                          <span className="hidden-text"> “{info.name.slice(0, 200)}”</span>
                        </button>
                        <button
                          type="button"
                          className="text-button"
                          onClick={() => navigate({ page: 'compare', before: info.id })}
                        >
                          {checkpointWords.compare}
                          <span className="hidden-text"> “{info.name.slice(0, 200)}”</span>
                        </button>
                        <button type="button" className="text-button" onClick={() => void restore(info)}>
                          {checkpointWords.restore}
                          <span className="hidden-text"> “{info.name.slice(0, 200)}”</span>
                        </button>
                      </span>
                    </td>
                  </tr>
                  {inside?.info.id === info.id && (
                    <tr>
                      <td colSpan={4}>
                        <CheckpointContents workbook={inside.workbook} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** The state that is left is kept first, and the way back is one undo. */
function useRestore(): (info: CheckpointInfo) => Promise<void> {
  const { session, tell } = useWorkbookFrame()
  const ask = useAsk()
  const notify = useNotify()
  return async (info) => {
    const name = info.name.slice(0, 80)
    const yes = await ask({
      title: checkpointWords.restoreTitle(name),
      text: checkpointWords.restoreHelp,
      confirm: checkpointWords.restoreConfirm,
    })
    if (!yes) return
    const restored = await session.restoreCheckpoint(info.id)
    if (!tell(restored) || !restored.ok) return
    if (restored.value === null) notify({ text: checkpointWords.nothingToRestore(name) })
    else {
      notify({
        text: checkpointWords.restored(name),
        action: { label: checkpointWords.undoRestore, run: makeUndoLast(session, notify) },
      })
    }
  }
}

function AddCheckpoint() {
  const { session, tell } = useWorkbookFrame()
  const notify = useNotify()
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const add = async () => {
    setAsked(true)
    if (name.trim() === '') return
    const added = await session.addCheckpoint(name.trim())
    if (!tell(added)) return
    notify({ text: checkpointWords.added(name.trim().slice(0, 80)) })
    setName('')
    setAsked(false)
  }
  return (
    <form
      className="inline-form enlarged"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        label={checkpointWords.name}
        placeholder={checkpointWords.nameHint}
        value={name}
        maxLength={200}
        error={asked && name.trim() === '' ? checkpointWords.nameMissing : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled">
        {checkpointWords.add}
      </Button>
    </form>
  )
}

function CheckpointContents({ workbook }: { readonly workbook: Workbook }) {
  return (
    <div className="checkpoint-inside">
      <p className="meta">{checkpointWords.insideHelp}</p>
      <table className="fact-table checkpoint-table">
        <thead>
          <tr>
            <th scope="col">{checkpointWords.table}</th>
            <th scope="col" className="number">
              {checkpointWords.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {methodTableIds.map((table) => (
            <tr key={table}>
              <td>{words.tables[table].label}</td>
              <td className="number">{findRows(workbook, table).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
