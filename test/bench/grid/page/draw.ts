// One React root for one grid, which can be taken away again.
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Returns what takes the grid off the page. */
export function draw(root: HTMLElement, grid: ReactNode): () => void {
  const tree = createRoot(root)
  tree.render(grid)
  return () => tree.unmount()
}
