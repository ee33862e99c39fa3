import type { ElementContent, Properties } from 'hast'
import type { InlineStyle } from '../concepts/body.ts'
import { element } from './element.ts'
import type { Span } from './span.ts'

const tags = { emphasis: 'em', strong: 'strong', code: 'code', link: 'a' } as const

/** Returns the span of a style of the text: emphasis, code, a link, or the line break after a hard break's space. */
export function styleSpan(style: InlineStyle): Span {
  const { start, end } = style
  return { start, end, wrap: (children) => wrapStyle(style, children) }
}

function wrapStyle({ kind, href }: InlineStyle, children: ElementContent[]): ElementContent {
  if (kind === 'break') return element('span', { className: ['line-end'] }, [...children, element('br')])
  return element(tags[kind], kind === 'link' ? linkProperties(href) : {}, children)
}

function linkProperties(href: string | undefined): Properties {
  if (href === undefined) return {}
  return { href, rel: ['external', 'nofollow', 'noopener'] }
}
