// What both screens say, in English: notices, errors, waiting.

export const frameWords = {
  notices: 'Notices',
  closeNotice: 'Close this notice',
  brokenTitle: 'This part of Pathway stopped',
  brokenText: (what: string) =>
    `Your work is kept. Going back starts this part afresh. What happened: ${what}`,
  brokenBack: 'Go back',
  close: 'Close',
  cancel: 'Cancel',
  hiddenAnswers: {
    title: 'Save the answers too?',
    confirm: 'Save with the answers',
  },
}
