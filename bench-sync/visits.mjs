// syncbench's documents as visits: the same words, the same number of bytes.

/** A whole visit of as many bytes as the document. */
export function visitOf(doc) {
  const words = Object.values(doc.answers)
  const visit = {
    contactId: doc.id, purpose: 'CIN',
    attempt: { outcome: 'TOOK_PLACE', startedAt: doc.started, place: 'PLACEMENT_OR_HOME' },
    seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } },
    quotes: Object.fromEntries(words.slice(0, 4).map((text, i) => [`q${i}`, { words: text, how: 'SAID', heardBy: doc.enumerator }])),
    observation: words.slice(4, 14).join(', '), analysis: words.slice(14, 24).join(', '), summary: '',
  }
  return filled(visit, doc)
}

/** An edit of what was written, of as many bytes as the document. */
export function editOf(doc) {
  return filled({ analysis: Object.values(doc.answers).join(', '), summary: '' }, doc)
}

function filled(visit, doc) {
  const missing = Buffer.byteLength(JSON.stringify(doc)) - Buffer.byteLength(JSON.stringify(visit))
  const words = Object.values(doc.answers).join(', ') + doc.notes
  visit.summary = words.repeat(Math.ceil(missing / words.length)).slice(0, missing)
  return visit
}
