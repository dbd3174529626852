// What the grid says where columns are moved, made wider and chosen.
export const columnWords = {
  moveLeft: 'Move to the left',
  moveRight: 'Move to the right',
  narrower: 'Narrower',
  wider: 'Wider',
  fit: 'As wide as its texts',
  ownWidthAgain: 'Own width again',
  chooseColumn: 'Choose the column',
  reset: 'As they were at first',
  resize: (column: string) => `Width of ${column}`,
  cannotMove: 'The column cannot go further; the first keeps its place.',
  movedTo: (column: string, position: number) => `${column} is now column ${String(position)}`,
  newWidth: (column: string, px: number) => `${column}: ${String(px)} px wide`,
  ownWidth: (column: string) => `${column} has its own width again`,
  rowHandle: (position: number) =>
    `Row ${String(position)}: choose it; drag a chosen row to move it; right-click for more`,
} as const
