/** What is recorded beside visits: one time a child was missing, an interview after it, a worry. */
export type OtherType = 'episode' | 'interview' | 'concern'
