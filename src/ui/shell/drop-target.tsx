// Lets .pathway files be dropped anywhere on the window; their bytes are read here, their paths are never known.
import { useEffect, useState } from 'react'
import { libraryWords } from '../../words/en/library.ts'

interface DropTargetProps {
  /** The next file waits until this one is done with. */
  readonly onFile: (name: string, bytes: Uint8Array) => Promise<void>
}

export function DropTarget({ onFile }: DropTargetProps) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      // The list is empty once the event is over.
      const files = [...(event.dataTransfer?.files ?? [])]
      void (async () => {
        for (const file of files) {
          // A folder reads as a file that fails; its empty bytes then get the sentence for an empty file.
          const buffer = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
          await onFile(file.name, new Uint8Array(buffer))
        }
      })()
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [onFile])
  return over ? <div className="drop-veil">{libraryWords.dropHere}</div> : null
}
