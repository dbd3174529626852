// Asks a yes-or-no question in a dialog, from anywhere on screen, and waits for the answer.
import { createContext, Suspense, useCallback, useContext, useState } from 'react'
import type { ReactNode } from 'react'
import { makePart } from './parts.ts'

export interface Question {
  readonly title: string
  readonly text: string
  /** What the button for yes says. */
  readonly confirm: string
}

/** True for yes; closing the dialog is no. */
type Ask = (question: Question) => Promise<boolean>

const AskContext = createContext<Ask>(() => Promise.resolve(false))

const AskDialog = makePart(async () => (await import('./ask-dialog.tsx')).AskDialog)

export function useAsk(): Ask {
  return useContext(AskContext)
}

interface Asked {
  readonly question: Question
  readonly answer: (yes: boolean) => void
}

export function AskProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        const mine: Asked = {
          question,
          answer: (yes) => {
            setAsked((all) => all.filter((each) => each !== mine))
            resolve(yes)
          },
        }
        setAsked((all) => [...all, mine])
      }),
    [],
  )
  const first = asked[0]
  return (
    <AskContext.Provider value={ask}>
      {children}
      <Suspense fallback={null}>
        {first !== undefined && <AskDialog question={first.question} onAnswer={first.answer} />}
      </Suspense>
    </AskContext.Provider>
  )
}
