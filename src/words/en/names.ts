// Names and labels inside a sentence: shortened where nobody could read them, without a capital that only starts a cell.

import { cut, join, spell } from './spell.ts'

const labelLimit = 60

/**
 * What begins the names of measures, meetings, decisions and reports without being a name itself. Any other word may be
 * one (`Lisbon hub`, `Zebra scanners`), so its capital stays as it was typed.
 */
const ordinaryWords = new Set(
  `a ability accidents accounts accuracy acquisition acquisitions actions ad adoption agreed all always an annual
  answer answers any architecture are at availability average backlog best better big board both brand break
  budget build building business buy buying call calls campaign capacity capital carry case cash change channel
  channels check checks choice churn claim claims client clients clock closing coaching commercial commitment
  committee competitive competitor competitors complaints compliance context contract contracts conversion core
  cost costs council coverage customer customers customs cycle daily dashboard data days deal deals debt decide
  deciding decision decisions defects delays deliveries delivery demand departures depot depots design developer
  developers development digital direct director discount discounts dispute disputes downloads downtime driver
  drivers each early earnings education efficiency eight emerging emissions employee employees empty energy
  engagement engineering enterprise entry error errors every everybody execute executing execution executive
  executives expansion expense export external failed failure failures fast field finance financial finding five
  fleet forecast forecasts fortnightly four frame framing fraud free freight frequency fuel full funding gap gaps
  general goods governance gross group growth half headcount hear heavy high hiring hours how idea ideas incident
  incidents income industry information infrastructure injuries innovation insights integration internal inventory
  investment investments invoice invoices issues job joint key knowledge labour large late launch lead leaders
  leadership learning leavers length less lessons licence licences limit limits line lines live local long loss
  losses loyalty lunch maintenance major management manual manufacturing margin market marketing markets mean
  measure measures median meeting meetings members mergers minutes missed mobile money monthly months more net
  network never new news newsletter night nine no nothing number offer offers office offsite on one online only
  open opening operating operations options order orders organisation our outages outcome outcomes overtime own
  page pages parcel parcels part partner partners parts pay payment payments peers people percent percentage
  performance personal pilot pilots pipeline place plan planning plans platform platforms policy portfolio
  positions price prices pricing priorities priority process processes procurement product production productivity
  products profit programme programmes project projects promises public purchase purchasing quality quarterly
  questions quote quotes rarely rate rates readiness recruiting reliability repeat report reporting reports
  requests resolve resource resources responding responds response results retail retention returns reveal revenue
  review reviews risk risks roadmap room route routes safety sales savings scanner scanners scope seat seats
  second security seller sellers senior sense sensing service services set seven share shared shift shipments
  shippers shops short sign signals site sites six skill skills slots slow small software sometimes spend spending
  staff stage standard status steering stock stocks stops store stores strategic strategy supplier suppliers
  supply support survey symptom symptoms system systems talent target targets team teams technical technology ten
  tender tenders test tests the their there third three tickets time times tool tools top total town tracking
  trade traffic training transport travel trends turnover twelve twice two unit units unplanned update updates
  uptime usage use user users usually value vendor vendors visits volume waiting warehouse warehouses waste
  website weekly weeks welcome what when where which who why work workforce working works yearly yield`.split(
    /\s+/,
  ),
)

/** One of our own labels inside a sentence. */
export function labelInSentence(label: string): string {
  return small(cut(label, labelLimit))
}

/** What somebody called something, inside a sentence. */
export function nameInSentence(name: string): string {
  const short = cut(name, labelLimit)
  const [first = ''] = /^\p{L}*/u.exec(short) ?? []
  const [, second = ''] = short.split(' ')
  const isName = !ordinaryWords.has(first.toLowerCase()) || /^\p{Lu}/u.test(second)
  return isName ? short : small(short)
}

/** Not that of a short form such as QBR. */
function small(text: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The first of several names, then how many more. */
export function someOf(labels: readonly string[]): string {
  const names = labels.map(nameInSentence)
  if (names.length <= 4) return joinNames(names)
  return `${names.slice(0, 3).join(', ')} and ${spell(names.length - 3)} more`
}

/** With a comma before the last "and" where a name has an "and" of its own. */
function joinNames(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(' and '))) return join(names)
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
}
