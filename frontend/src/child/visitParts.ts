import { html, type TemplateResult } from 'lit'
import { leafIn, type Visit, type VisitOnFile } from '#record'
import { leafAbout, leafLines, type Side } from '#kit'
import { disputedMark } from './disputedMark'

/** A visit, or as much of one as was written. */
export type Written = Pick<VisitOnFile, 'conflicts'> & { visit: Partial<Visit> }

/** In the order in which a reader asks: what came of it, how the child was seen, what was done and promised. */
const PARTS = [
  ...['attempt', 'announced', 'visitor', 'seen', 'motherSeen', 'awake', 'bedroom', 'noViews', 'interpreter'],
  ...['safeguarded', 'knowsWhomToCall', 'reportAuthor', 'health'],
  ...['leaver/inTouch', 'leaver/twoWay', 'leaver/accommodation', 'leaver/stayingPut', 'leaver/custody'],
  ...['leaver/activity', 'leaver/healthPassportOn', 'leaver/helpedWrite'],
]
/** Of these a visit holds several, each under a name of its own. */
const ROWS = [
  ...['directWork', 'marks', 'disclosures', 'schedule3', 'earlierActions', 'actions'],
  ...['leaver/targets', 'leaver/documents', 'leaver/sharing'],
]

/** What was answered in a visit, each in the words in which a difference about it would be told. */
export function visitParts({ visit, conflicts }: Written, side: Side): TemplateResult {
  const rows = ROWS.flatMap((name) =>
    Object.keys((leafIn(visit, `/${name}`) as object | undefined) ?? {}).map((row) => `/${name}/${escaped(row)}`),
  )
  const paths = [...PARTS.map((name) => `/${name}`), ...rows, '/next'].filter(
    (path) => leafIn(visit, path) !== undefined,
  )
  return html`<dl class="visit-parts">
    ${paths.map(
      (path) =>
        html`<div>
          <dt class="sentence">${leafAbout(path, side.name)}${disputedMark(conflicts, [path])}</dt>
          ${leafLines(path, leafIn(visit, path), side).map((text) => html`<dd class="prose">${text}</dd>`)}
        </div>`,
    )}
  </dl>`
}

const escaped = (row: string): string => row.replaceAll('~', '~0').replaceAll('/', '~1')
