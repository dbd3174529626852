// The days of the week as tables write them in the languages around: which one it is tells nothing that its date does not.

/** Without accents, as texts are compared; short forms as well. */
const names: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  'lunes martes miercoles jueves viernes sabado domingo lun mar mie jue vie sab dom',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica lun mar mer gio ven sab dom',
  'segunda terca quarta quinta sexta sabado domingo seg ter qua qui sex sab dom',
]

const weekdays = new Set(names.flatMap((line) => line.split(' ')))
const beginning = /^([a-z]+)(?:-feira)?(?:[.,]{1,2} ?| )(?:den )?/

/** The folded text after the day of the week that it begins with; undefined where it begins with none. */
export function cutWeekday(folded: string): string | undefined {
  const match = beginning.exec(folded)
  return match !== null && weekdays.has(match[1] ?? '') ? folded.slice(match[0].length) : undefined
}
