import { defineConfig } from 'html-validate'

export default defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // A title holds a headline as it was printed, however long; the rule is about search engines, not about HTML.
    'long-title': 'off',
    // HTML allows any id without white space; ids of layers are `LAYER.ID`, a contract.
    'valid-id': ['error', { relaxed: true }],
  },
})
