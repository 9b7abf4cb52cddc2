import type { Venue, VisitorRole } from '#record'

const by: Record<Venue, string> = {
  PLACEMENT_OR_HOME: 'At home',
  SCHOOL: 'Seen at school',
  OFFICE: 'Seen at the office',
  COMMUNITY: 'Seen out and about',
  CUSTODY: 'Seen in custody',
  HOSPITAL: 'Seen in hospital',
  VIRTUAL: 'By video',
  PHONE: 'By phone',
  MESSAGE: 'By message',
}

const visitor: Record<VisitorRole, string> = {
  IRO: 'the reviewing officer',
  OUT_OF_HOURS: 'the out-of-hours team',
}

/** What a visit will be worth, said before anybody sets out. */
export const countWords = {
  by,
  visitor,
  title: {
    CIN: 'child in need visit',
    CP: 'child protection visit',
    CLA: 'looked-after visit',
    PF: 'private fostering visit',
    ADOPT: 'adoption visit',
    CL: 'visit at the young person’s home',
  },
  /** `a looked-after visit or an adoption visit`. */
  as: (titles: string[]) => titles.map((title) => `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`).join(' or '),
  elsewhere: (by: string, as: string, name: string) =>
    `${by}: this will not count as ${as}, because that visit has to be where ${name} lives.`,
  fromAfar: (by: string, name: string) =>
    `${by}: this is recorded and will not count as a visit, because the rules ask that ${name} is seen in person.`,
  byAnother: (who: string) =>
    `By ${who}: this is recorded and will not count as a visit, because the rules ask for one by the child’s own team.`,
  onlyAtHome: (as: string, name: string) =>
    `It counts as ${as} only where ${name} lives. Anywhere else, or by phone, it is recorded and what is due stays due.`,
}
