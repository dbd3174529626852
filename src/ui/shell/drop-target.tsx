// Lets a .pathway file be dropped anywhere on the window; its bytes are read here, its path is never known.
import { useEffect, useState } from 'react'
import { libraryWords } from '../../words/en/library.ts'

interface DropTargetProps {
  readonly onFile: (name: string, bytes: Uint8Array) => void
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
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      // A folder reads as a file that fails; its empty bytes then get the sentence for an empty file.
      void file
        .arrayBuffer()
        .catch(() => new ArrayBuffer(0))
        .then((buffer) => onFile(file.name, new Uint8Array(buffer)))
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
