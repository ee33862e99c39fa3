import { describe, expect, it } from 'vitest'
import { namesCaption, namesFurniture } from '../../../../src/import/html/names-furniture.ts'

describe('a class', () => {
  it.each([
    'related',
    'related-articles',
    'c-articleShare__bar',
    'newsletter_signup',
    'ad-slot',
    'ad-728x90',
    'sharedaddy',
    'email-sign-up',
    'more-stories',
    'cookie-notice',
    'amp-ad',
    'site-header',
    'author-box',
  ])('names furniture: %s', (name) => {
    expect(namesFurniture(name)).toBe(true)
  })

  it.each([
    'article',
    'content',
    'share-price-table',
    'social-security-story',
    'has-cookie-banner',
    'no-ads',
    'comment',
    'adventure',
    'shared-history',
    'tag-politics',
    'unrelated',
    '',
  ])('does not name furniture by a word within a word or beside others: %s', (name) => {
    expect(namesFurniture(name)).toBe(false)
  })

  it('names captions and credits of pictures', () => {
    expect(['wp-caption-text', 'image-caption', 'photo-credit', 'img_desc'].map(namesCaption)).toEqual(
      Array(4).fill(true),
    )
    expect(['credits', 'description', 'captioned-essay', 'image'].map(namesCaption)).toEqual(
      Array(4).fill(false),
    )
  })
})
