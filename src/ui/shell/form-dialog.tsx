// A dialog that is typed into: only its buttons and Escape close it, for a press beside it would take away what stands there.
import type { ReactNode } from 'react'
import { Button, Modal } from '@mantine/core'
import './dialog-styles.ts'
import { useReturnedFocus } from './use-returned-focus.ts'

interface FormDialogProps {
  readonly title: string
  /** In pixels. */
  readonly size: number
  readonly onClose: () => void
  /** Answers with the name of the first field that keeps it from being sent: the focus goes there. */
  readonly onSubmit: () => string | null
  readonly cancel: string
  readonly confirm: string
  /** A further way to send it, between the two. */
  readonly otherWay?: ReactNode
  readonly children: ReactNode
}

export function FormDialog(props: FormDialogProps) {
  const { title, size, onClose, onSubmit, cancel, confirm, otherWay, children } = props
  useReturnedFocus()
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeOnClickOutside={false}>
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          const wrong = onSubmit()
          if (wrong === null) return
          event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
        }}
      >
        {children}
        <div className="dialog-buttons">
          <Button onClick={onClose}>{cancel}</Button>
          {otherWay}
          <Button variant="filled" type="submit">
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
