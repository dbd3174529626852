// How many tables stand on the page that can be printed. Apart from them, so that a menu knows without their code.
import { createStore } from 'zustand/vanilla'

export const printable = createStore(() => ({ tables: 0 }))
