// A person's photo, or initials. Decoration beside a written name, so screen readers skip it.
import { Avatar } from '@fluentui/react-components'
import type { AvatarProps } from '@fluentui/react-components'
import { usePhoto } from './use-photo.ts'

interface PersonAvatarProps {
  person: { id: string; name: string }
  size?: NonNullable<AvatarProps['size']>
}

export function PersonAvatar({ person, size = 40 }: PersonAvatarProps) {
  const photo = usePhoto(person.id)
  return (
    <Avatar
      aria-hidden
      name={person.name}
      idForColor={person.id}
      color="colorful"
      size={size}
      {...(photo === null ? {} : { image: { src: photo, alt: '' } })}
    />
  )
}
