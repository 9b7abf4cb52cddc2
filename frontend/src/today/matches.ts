import type { Child } from '#record'

/** Whether a name fits what was typed: every typed word begins a part of the name, accents aside. */
export function matches(child: Pick<Child, 'name' | 'familyName'>, query: string): boolean {
  const parts = plain(`${child.name} ${child.familyName}`).split(/[\s'’-]+/)
  const typed = plain(query).split(/\s+/).filter(Boolean)
  return typed.every((word) => parts.some((part) => part.startsWith(word)))
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
