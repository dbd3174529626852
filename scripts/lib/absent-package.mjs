// Stands in for optional parts of jsPDF that Pathway never uses, so that they are not shipped.

/** Fails loudly when something asks for a part that is not in the product. */
export default function absentPackage() {
  throw new Error('This part of jsPDF is not in the product.')
}
