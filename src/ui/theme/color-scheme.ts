// Gives the page its light or dark colours before the first frame, as Mantine will a moment later.

export function applyColorScheme(theme: 'system' | 'light' | 'dark'): void {
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches
  const dark = theme === 'dark' || (theme === 'system' && systemDark)
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light'
}
