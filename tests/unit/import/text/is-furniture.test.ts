import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../../src/import/text/is-furniture.ts'

describe('isFurniture', () => {
  it.each([
    'NEWSLETTER',
    'Join the Strait Watchers mailing list |',
    'Subscribe to our daily newsletter!',
    'Sign up for breaking news alerts',
    'Follow us on Facebook, X and Instagram',
    'Share this article',
    'Facebook | WhatsApp | Copy link',
    'Print',
    'Related stories',
    'Read more: Port closed for a week',
    '© 2031 Harbour Courier',
    'Copyright 2031 Harbour Courier. All rights reserved.',
    'All rights reserved.',
    '12 comments',
    'This website uses cookies to offer you a better service.',
    'About us | Contact | Privacy policy',
    'Teilen | Drucken',
    'À lire aussi : Le port ferme',
    'Todos los derechos reservados',
    'Lesen Sie auch: Der Hafen schließt',
    'Leggi anche',
    'Lees ook: Haven dicht',
    'اقرأ أيضًا: إغلاق الميناء',
    'تابعونا على تلغرام',
    'جميع الحقوق محفوظة لصحيفة الميناء',
    'כל הזכויות שמורות',
    'بیشتر بخوانید',
    '|',
    '* * *',
  ])('knows %j at the end of a page', (line) => {
    expect(isFurniture(line, 'tail')).toBe(true)
    expect(isFurniture(line, 'body')).toBe(false)
  })

  it.each([
    'ADVERTISEMENT',
    '- Advertisement -',
    'Article continues below',
    'Story continues below this advert',
    'إعلان',
    'Anzeige',
  ])('knows %j anywhere', (line) => expect(isFurniture(line, 'body')).toBe(true))

  it.each([
    'Home.',
    'He had come home.',
    '"',
    '...',
    ')',
    'Related-party deals rose to 40 a week.',
    'Copyright law changed on Monday, the court said.',
    'Print was dead, Tarn said, and so was the harbour.',
    'He asked readers to subscribe to the newsletter of the pilots.',
    'Share of the northern port on the rise',
    'Follow the boats, the pilots were told.',
    'Subscribers left the Courier in droves.',
    'Read more slowly, the teacher said.',
    'Comments by the minister were not welcome.',
    'Twitter,',
    'قال الوزير إن جميع الحقوق محفوظة بموجب الاتفاق وإن السفن ستعود.',
    'شارك الوزير في الاجتماع',
    'Advertisement of the port’s services cost a million.',
  ])('leaves %j to the report', (line) => {
    for (const place of ['top', 'body', 'tail'] as const) expect(isFurniture(line, place)).toBe(false)
  })
})
