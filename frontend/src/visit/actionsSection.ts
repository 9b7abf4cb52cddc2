import { html, nothing, type TemplateResult } from 'lit'
import type { ActionId, DraftAction, OpenAction } from '#record'
import { choice, dayField, line, nearDay, localDate, words } from '#kit'
import { pruned, withAction, withChild } from './edits'
import { fieldId } from './fieldId'
import { childForm, type ChildForm, type Form } from './Form'

const w = words.visit.actions

/** What was promised before and what became of it; what is promised now, by whom and by when. */
export function actionsSection(form: Form): TemplateResult {
  return html`${Object.keys(form.draft.children).map((childId) => {
    const it = childForm(form, childId)
    return html`${earlier(it)} ${fresh(it)}`
  })}`
}

function earlier(it: ChildForm): TemplateResult | typeof nothing {
  const open = Object.entries(it.card?.actions ?? {})
  if (open.length === 0) return nothing
  return html`<h3>${w.earlier(it.name)}</h3>
    <p class="hint">${w.earlierHint}</p>
    ${open.map(([actionId, action]) => became(it, actionId, action))}`
}

export function became(it: ChildForm, actionId: ActionId, action: OpenAction): TemplateResult {
  const day = action.dueOn ? nearDay(action.dueOn, localDate(it.now())) : undefined
  const state = it.answers.earlierActions[actionId]
  return choice({
    id: `field-earlier-${it.childId}-${actionId}`,
    legend: action.what,
    hint: day ? words.child.byWhen(action.who, day) : words.child.noDay(action.who),
    options: words.code.actionState,
    value: state,
    choose: (next) =>
      it.change((draft) =>
        withChild(draft, it.childId, {
          earlierActions: pruned({ ...draft.children[it.childId]?.earlierActions, [actionId]: next! }),
        }),
      ),
  })
}

function fresh(it: ChildForm): TemplateResult {
  const rows = it.rows.of('actions', it.childId, it.answers.actions)
  const add = (): void => it.redraw(fieldId('actionWhat', it.childId, it.rows.add('actions', it.childId)))
  return html`<h3>${w.fresh(it.name)}</h3>
    ${rows.map((row, index) => action(it, row, index + 1))}
    <vaadin-button @click=${add}>${w.add(it.name)}</vaadin-button>`
}

export function action(it: ChildForm, row: string, n: number): TemplateResult {
  const answer = it.answers.actions[row]
  const change = (part: DraftAction): void => it.change((draft) => withAction(draft, it.childId, row, part))
  const remove = (): void => {
    it.rows.remove('actions', it.childId, row)
    it.change((draft) => withAction(draft, it.childId, row, undefined))
  }
  return html`<div class="action" role="group" aria-label=${w.numbered(n, it.name)}>
    ${line({ id: fieldId('actionWhat', it.childId, row), label: w.what, value: answer?.what, typed: (what) => change({ what }) })}
    <div class="who-when">
      ${line({ id: fieldId('actionWho', it.childId, row), label: w.who, value: answer?.who, typed: (who) => change({ who }) })}
      ${
        it.me && !answer?.who
          ? html`<vaadin-button class="now" @click=${() => change({ who: it.me })}>${w.me}</vaadin-button>`
          : nothing
      }
      ${dayField({
        id: `field-action-by-${it.childId}-${row}`,
        label: w.by,
        kind: 'date',
        value: answer?.dueOn,
        chosen: (dueOn) => change({ dueOn }),
      })}
    </div>
    ${choice({
      id: `field-action-priority-${it.childId}-${row}`,
      legend: w.priority,
      options: words.code.priority,
      value: answer?.priority,
      choose: (priority) => it.change((draft) => withAction(draft, it.childId, row, { priority: priority! })),
    })}
    <vaadin-button theme="tertiary" class="remove" @click=${remove}>${w.remove(n)}</vaadin-button>
  </div>`
}
