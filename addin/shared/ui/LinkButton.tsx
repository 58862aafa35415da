// A way to another page that looks like a button but is a link: middle click, copy address and screen readers agree.
import type { ReactNode } from 'react'
import { useHref, useNavigate } from '#addin/shared/routing/router.tsx'
import { Button } from '@fluentui/react-components'
import type { ButtonProps } from '@fluentui/react-components'

interface LinkButtonProps {
  to: string
  appearance?: NonNullable<ButtonProps['appearance']>
  size?: NonNullable<ButtonProps['size']>
  icon?: NonNullable<ButtonProps['icon']>
  iconPosition?: 'before' | 'after'
  children: ReactNode
}

export function LinkButton({ to, children, ...look }: LinkButtonProps) {
  const href = useHref(to)
  const navigate = useNavigate()
  return (
    <Button
      as="a"
      href={href}
      {...look}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        navigate(to)
      }}
    >
      {children}
    </Button>
  )
}
