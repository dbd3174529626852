// placeholder until the briefing lands
export function BriefingsPage() { return null }
