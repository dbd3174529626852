// What was remarked on single cells at Meridane Freight: why a number stands where it stands, and what was left open.
import type { SampleTable } from '../../../domain/sample.ts'

export const notes: SampleTable = {
  rows: [
    {
      id: 'target-of-options',
      cells: {
        row: 'integration-points/frame-options',
        column: 'target',
        note: 'Rafael said 4, Ingrid 5: two of the four options in March could not be built. We took 5 and said we would ask again in month six.',
        author: 'Claire Aubert',
        at: '2026-05-29T11:42',
      },
    },
    {
      id: 'target-of-options-kept',
      since: '2026-11-19',
      cells: {
        row: 'integration-points/frame-options',
        column: 'target',
        note: 'Asked again. The rail options got us to 4; the last step is that Priya may strike an option out. We stay at 5.',
        author: 'Ingrid Solheim',
        at: '2026-11-19T16:05',
      },
    },
    {
      id: 'road-map-recommends',
      since: '2026-11-19',
      cells: {
        row: 'decision-rights/product-road-map',
        column: 'to-be-roles',
        key: 'technology-leader',
        note: 'Priya asked for the R. Rafael wants one more quarter as it is. Left at P; Ingrid brings it up first in January.',
        author: 'Claire Aubert',
        at: '2026-11-19T15:20',
      },
    },
  ],
}
