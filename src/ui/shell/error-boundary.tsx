// Catches what a screen threw, says so in one plain sentence and offers the way back. A class, because React offers no other way.
import { Component } from 'react'
import type { ReactNode } from 'react'
import { frameWords } from '../../words/en/frame.ts'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** A new value starts the children afresh. */
  readonly resetKey?: string
  readonly onBack: () => void
}

interface ErrorBoundaryState {
  readonly what: string | null
  readonly key: string | undefined
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { what: null, key: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { what: error instanceof Error ? error.message : String(error) }
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.key ? null : { what: null, key: props.resetKey }
  }

  override render(): ReactNode {
    const { what } = this.state
    if (what === null) return this.props.children
    return (
      <div role="alert" className="broken">
        <h1 className="title">{frameWords.brokenTitle}</h1>
        <p className="quiet">{frameWords.brokenText(what)}</p>
        <p>
          <button
            type="button"
            className="text-button strong"
            onClick={() => {
              this.setState({ what: null })
              this.props.onBack()
            }}
          >
            {frameWords.brokenBack}
          </button>
        </p>
      </div>
    )
  }
}
