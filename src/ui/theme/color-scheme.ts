// Gives the page its light or dark colours before the first frame, as Mantine will a moment later.

/** Follows the choice kept by Mantine's colour scheme manager, else the system. */
export function applyColorScheme(): void {
  const chosen = localStorage.getItem('mantine-color-scheme-value')
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light'
}
