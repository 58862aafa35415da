// The frame of every page: way back, title (which takes the focus when the page opens), actions, content.
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Link as RouterLink } from '#addin/shared/routing/router.tsx'
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1040px',
    marginInline: 'auto',
    paddingInline: '32px',
    paddingBlock: '24px 64px',
    '@media (max-width: 639px)': { paddingInline: '16px', paddingBlock: '16px 96px' },
  },
  narrow: { maxWidth: '760px' },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    marginBottom: '8px',
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (max-width: 639px)': { minHeight: '44px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '12px 24px',
    marginBottom: '24px',
  },
  words: { minWidth: 0, flexGrow: 1, flexShrink: 1, flexBasis: '60%' },
  title: {
    ...typographyStyles.title2,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  under: { ...typographyStyles.body1, margin: '6px 0 0', color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
})

interface PageProps {
  title: string
  /** A line or two under the title. */
  under?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  backTo?: { to: string; label: string }
  /** A narrower column, for reading and forms. */
  narrow?: boolean
  children: ReactNode
}

export function Page({ title, under, actions, backTo, narrow = false, children }: PageProps) {
  const styles = useStyles()
  const heading = useFocusedTitle(title)
  return (
    <div className={mergeClasses(styles.page, narrow && styles.narrow)}>
      {backTo && (
        <RouterLink to={backTo.to} className={styles.back}>
          <ArrowLeft16Regular aria-hidden />
          {say('shared.back', { place: backTo.label })}
        </RouterLink>
      )}
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {under !== undefined && <p className={styles.under}>{under}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}

/** Focus goes to the title once, when the page opens: a later title (a name that has loaded) takes no focus away. */
function useFocusedTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  useEffect(() => {
    document.title = `${title} · ${say('shared.app')}`
  }, [title])
  return heading
}
