// The production Worker of the built client, spoken to as the client's own page does (comlink's messages by hand), and what
// a worker does at her tablet. Evaluated in a page of the field origin that shows nothing.
async () => {
  const listed = await (await fetch('/sw.js')).text()
  const file = /assets\/tablet\.worker-[\w-]+\.js/.exec(listed)[0]
  const policy = globalThis.trustedTypes?.createPolicy('app', { createScriptURL: (url) => url })
  const worker = new Worker(policy ? policy.createScriptURL('/' + file) : '/' + file, { type: 'module' })
  const waiting = new Map()
  let calls = 0
  worker.addEventListener('message', ({ data }) => {
    const call = waiting.get(data?.id)
    if (!call) return
    waiting.delete(data.id)
    if (data.type === 'HANDLER' && data.name === 'throw') call.reject(new Error(JSON.stringify(data.value)))
    else call.resolve(data.value)
  })
  const send = (path, argumentList, transfer = []) =>
    new Promise((resolve, reject) => {
      const id = `call-${++calls}`
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, type: 'APPLY', path: [path], argumentList }, transfer)
    })
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => port1.postMessage({ id: data.id, type: 'RAW', value: undefined })
  await send('start', [{ type: 'RAW', value: undefined }, { type: 'HANDLER', name: 'proxy', value: port2 }], [port2])
  const ask = (path, ...values) => send(path, values.map((value) => ({ type: 'RAW', value })))

  const written = (draft, said) => {
    const children = Object.entries(draft.children).map(([id, child]) => [
      id,
      {
        ...child,
        seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } },
        quotes: { ...child.quotes, q1: { words: said + ' she said', how: 'SAID' } },
        summary: said,
      },
    ])
    const common = { outcome: 'TOOK_PLACE', startedAt: new Date().toISOString(), place: 'PLACEMENT_OR_HOME' }
    return { ...draft, common: { ...draft.common, ...common }, children: Object.fromEntries(children) }
  }
  const rewritten = (draft, childId, { leaf, words, bedroom }) => {
    const child = { ...draft.children[childId] }
    if (leaf === 'bedroom') child.bedroom = { outcome: bedroom, note: words }
    else child[leaf] = words
    const edit = { ...draft.edit, ...(draft.edit.signedOff && { why: words }) }
    return { ...draft, edit, children: { ...draft.children, [childId]: child } }
  }
  const decided = (draft, which, why) => {
    const decisions = Object.entries(draft.edit.conflicts ?? {}).map(([leaf, { alternatives }]) => [
      leaf,
      { choice: { kind: 'alternative', change: alternatives[which % alternatives.length].change }, why },
    ])
    return { ...draft, edit: { ...draft.edit, decisions: Object.fromEntries(decisions) } }
  }
  const saveAndFinish = async (draft) => {
    const saved = await ask('saveDraft', draft)
    return saved.kind === 'saved' ? ask('finish', draft.contactId) : saved
  }
  const visitsOf = async (childId) => {
    const file = await ask('child', childId)
    return file.kind === 'child' ? file.visits : []
  }

  globalThis.tablet = {
    ask,
    async visits(childId, said) {
      const started = await ask('startVisit', [childId])
      return started.kind === 'started' ? saveAndFinish(written(started.draft, said)) : started
    },
    /** The nth visit on file, counted from the newest. */
    async changes(childId, nth, what) {
      const visits = await visitsOf(childId)
      if (visits.length === 0) return { kind: 'nothing-there' }
      const { recordId } = visits[nth % visits.length]
      const started = await ask('changeVisit', childId, recordId, false)
      return started.kind === 'started' ? saveAndFinish(rewritten(started.draft, childId, what)) : started
    },
    async decides(childId, which, why) {
      for (const { recordId, conflicts } of await visitsOf(childId)) {
        if (!conflicts) continue
        const started = await ask('changeVisit', childId, recordId, true)
        if (started.kind === 'started' && started.draft.edit?.conflicts)
          return saveAndFinish(decided(started.draft, which, why))
      }
      return { kind: 'nothing-there' }
    },
    async finishesWhatIsOpen() {
      const today = await ask('today')
      for (const draft of today.drafts ?? []) {
        const outcome = await ask('finish', draft.contactId)
        if (outcome.kind === 'incomplete') await ask('discardDraft', draft.contactId, draft.characters)
      }
    },
    /** What this tablet knows of a child: each visit with what it says and what is disputed. */
    async knows(childId) {
      const known = (await visitsOf(childId)).map(({ recordId, visit, delivery, conflicts }) => [
        recordId,
        { visit, delivery, conflicts: conflicts ?? {} },
      ])
      return JSON.stringify(Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))))
    },
  }
}
