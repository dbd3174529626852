// The worker that reads and writes large workbook files: answers each question under its number.
import { runFileTask } from './file-task.ts'
import type { FileAnswer, FileQuestion } from './long-work.ts'

addEventListener('message', ({ data }: MessageEvent<FileQuestion>) => {
  void runFileTask(data.task).then((result) => {
    postMessage({ number: data.number, result } satisfies FileAnswer)
  })
})
