import { copyAddresses } from './copy-address.ts'
import { copyWords } from './copy-words.ts'
import { followNotes } from './follow-notes.ts'
import { lightNotes } from './light-notes.ts'

/** What a script adds to reading a report: ways between words and notes, and copies of either. All of it can be done without. */
class ReportReader extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector<HTMLElement>('[role="status"]')
    followNotes()
    lightNotes()
    copyWords()
    if (status !== null) copyAddresses(status, this.dataset)
  }
}

customElements.define('report-reader', ReportReader)
