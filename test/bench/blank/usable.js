// Marks the blank page as the app marks its own: after its first frame was painted.
requestAnimationFrame(() => {
  setTimeout(() => {
    performance.mark('usable')
    document.documentElement.dataset.usable = 'blank'
  })
})
