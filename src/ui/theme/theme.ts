// Mantine dressed as the look says: ink is the primary colour, corners are 3 px, only popovers cast a shadow.
import { createTheme, defaultVariantColorsResolver } from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple, VariantColorsResolver } from '@mantine/core'
import { frameWords } from '../../words/en/frame.ts'

const ink: MantineColorsTuple = [
  '#f6f5f2',
  '#edebe6',
  '#dfdcd5',
  '#b4b1a9',
  '#87837a',
  '#5e646c',
  '#434b55',
  '#2b323b',
  '#14191f',
  '#0c1116',
]

/** Three looks only: solid, outlined on paper, and plain; the tokens carry light and dark. */
const variantColorResolver: VariantColorsResolver = (input) => {
  switch (input.variant) {
    case 'filled':
      return {
        background: 'var(--solid)',
        hover: 'var(--ink-2)',
        color: 'var(--on-solid)',
        border: '1px solid var(--solid)',
      }
    case 'default':
    case 'outline':
    case 'light':
      return {
        background: 'var(--paper)',
        hover: 'var(--computed)',
        color: 'var(--ink)',
        border: '1px solid var(--outline)',
      }
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--hairline)',
        color: 'var(--ink)',
        border: '1px solid transparent',
      }
    default:
      return defaultVariantColorsResolver(input)
  }
}

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  colors: { ink },
  variantColorResolver,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '16px', xl: '24px' },
  lineHeights: { xs: '14px', sm: '20px', md: '20px', lg: '24px', xl: '32px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '20px', xl: '24px' },
  radius: { xs: '2px', sm: '3px', md: '3px', lg: '3px', xl: '3px' },
  defaultRadius: '3px',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    Checkbox: { defaultProps: { color: 'var(--solid)', iconColor: 'var(--on-solid)' } },
    Popover: { defaultProps: { shadow: 'var(--shadow-popover)', transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { shadow: 'var(--shadow-popover)', transitionProps: { duration: 0 } } },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': frameWords.close },
      },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 400 } },
  },
})

const shared = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--blue)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--computed)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--outline)',
  '--mantine-color-error': 'var(--ink)',
  '--mantine-color-disabled': 'var(--canvas)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--hairline)',
  '--mantine-primary-color-filled': 'var(--solid)',
  '--mantine-primary-color-filled-hover': 'var(--ink-2)',
  '--mantine-primary-color-contrast': 'var(--on-solid)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '20px' },
  light: shared,
  dark: shared,
})
