/** What is recorded beside visits: one time a child was missing, an interview after it, a worry, a fact that is said to be wrong. */
export type OtherType = 'episode' | 'interview' | 'concern' | 'correction'
