// The months as tables write them in the languages around: a pasted date keeps the language of its spreadsheet.

/** Without accents, as texts are compared; short forms as well. Each name means one month in all of them. */
const names: readonly string[] = [
  'jan january januar januari janvier janv enero ene gennaio gen janeiro',
  'feb february februar februari fevrier fevr fev febrero febbraio fevereiro',
  'mar march marz mrz maart mrt mars marzo marco',
  'apr april avril avr abril abr aprile',
  'may mai mei mayo maggio mag maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juillet juil julio luglio lug julho',
  'aug august augustus aout aou agosto ago',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october oktober okt octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dicembre dezembro',
]

const months = new Map(
  names.flatMap((line, at) => line.split(' ').map((name) => [name, String(at + 1)] as const)),
)

/** `6` of a folded `june` or `juin`. */
export function findMonth(name: string): string | undefined {
  return months.get(name)
}
