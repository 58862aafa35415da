// A person's photo, or initials as Fluent makes them. Decoration beside a written name, so screen readers skip it. Fluent's own
// component brings presence, badges, rings and thirty colours as styles (9 kB over the wire); a list of people needs none of them.
import { getInitials } from '@fluentui/react-avatar'
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { Person20Regular } from '@fluentui/react-icons/svg/person'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { personColor } from './person-color.ts'
import { usePhoto } from './use-photo.ts'

const useStyles = makeStyles({
  avatar: {
    ...typographyStyles.body1Strong,
    position: 'relative',
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    lineHeight: 1,
    userSelect: 'none',
  },
  large: { fontSize: tokens.fontSizeBase400 },
  larger: { fontSize: tokens.fontSizeBase500 },
  photo: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    height: '100%',
    borderRadius: 'inherit',
    objectFit: 'cover',
  },
})

interface PersonAvatarProps {
  person: { id: string; name: string }
  /** Width and height in pixels. */
  size?: 32 | 36 | 40 | 48 | 56 | 72
}

export function PersonAvatar({ person, size = 40 }: PersonAvatarProps) {
  const photo = usePhoto(person.id)
  return <Initials name={person.name} colorOf={person.id} size={size} photo={photo} />
}

interface InitialsProps {
  name: string
  /** The colour is always the same one for the same text. */
  colorOf: string
  size: number
  photo?: string | null
}

/** The circle alone, for a name whose picture is not looked up. */
export function Initials({ name, colorOf, size, photo = null }: InitialsProps) {
  const styles = useStyles()
  const { direction } = useHost()
  const initials = getInitials(name, direction === 'rtl')
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.avatar, size > 40 && styles.large, size > 56 && styles.larger)}
      style={{ width: size, height: size, ...personColor(colorOf) }}
    >
      {initials || <Person20Regular />}
      {photo !== null && <img src={photo} alt="" className={styles.photo} />}
    </span>
  )
}
