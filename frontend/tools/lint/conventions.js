const never = (selector, message) => ({ selector, message })

/** What holds in every TypeScript file; each message says what to do instead. */
export const conventions = {
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
  complexity: ['error', 22],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
  eqeqeq: 'error',
  'no-console': 'error',
  'no-alert': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'off',
  // A declaration of a package without types has no import to hang on.
  '@typescript-eslint/triple-slash-reference': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  'no-restricted-syntax': [
    'error',
    never(
      'TSEnumDeclaration',
      "Write a union of strings instead: type State = 'open' | 'locked'. An enum cannot hold what a newer server says.",
    ),
    never(
      'ExportDefaultDeclaration',
      'Export it by its name, so that a file, its export and every import say the same word.',
    ),
    never(
      'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
      'Write a Lit template. The page refuses markup made of text.',
    ),
    never(
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString)$/]',
      'Write a Lit template. The page refuses markup made of text.',
    ),
    never(
      'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle\\s*=\\s*[^\\s]/]',
      'Use a class, or style=${styleMap({…})}: the page refuses style attributes that are written out.',
    ),
    never(
      'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<style/]',
      'Use static styles = css`…`: the page refuses style elements that it does not know.',
    ),
    never(
      'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]',
      'Write a Lit template. What people wrote is shown as text, never as markup.',
    ),
    never(
      'MemberExpression[object.name="navigator"][property.name="onLine"]',
      'It says true with no signal. A failed request is the only truth: look at the Tablet’s last sync.',
    ),
  ],
}
