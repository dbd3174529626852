// The flow log of month six: the pictures of velocity, the next date of each item under one key, and the table below.
import { useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import { shortDate } from '../../../words/en/dates.ts'
import { stagePageWords } from '../../../words/en/stage-page.ts'
import { useFrozenContext, useFrozenCopy } from '../../workbook/use-frozen-copy.ts'
import { ShownContext, useSessionState } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import { TableBox } from '../table-box.tsx'
import styles from './month-six.module.css'
import { NextDates } from './next-dates.tsx'
import { Reassess } from './reassess.tsx'
import { VelocityPictures } from './velocity-pictures.tsx'

export function FlowPanel({ stageId, tableId, place }: BodyProps) {
  const frozen = useFrozenCopy(stageId)
  const [wantsSigned, setWantsSigned] = useState(false)
  const today = useSessionState((state) => state.asOf)
  const signed = useFrozenContext(wantsSigned ? frozen : null)
  return (
    <div className={styles['panel']}>
      <ShownContext value={signed}>
        <VelocityPictures
          when={
            frozen !== null && (
              <SegmentedControl
                size="xs"
                aria-label={stagePageWords.pictureWhen}
                value={wantsSigned ? 'signed' : 'today'}
                data={[
                  { value: 'today', label: stagePageWords.pictureToday },
                  { value: 'signed', label: stagePageWords.pictureSigned(shortDate(frozen.asOf, today)) },
                ]}
                onChange={(value) => setWantsSigned(value === 'signed')}
              />
            )
          }
        />
      </ShownContext>
      <Reassess />
      <NextDates />
      <div className={styles['table']}>
        <TableBox tableId={tableId} place={place} />
      </div>
    </div>
  )
}
