// How much the library takes in where a person types.

export { longestTitle } from '../domain/title.ts'
