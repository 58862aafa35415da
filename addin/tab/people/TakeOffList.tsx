// "Not this person", or "Remove" for somebody added by hand. Both can be taken back in the list below.
import { useMutation } from 'urql'
import { Button, makeStyles } from '@fluentui/react-components'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import { HidePerson, RemoveAddedPerson } from './documents.ts'

const useStyles = makeStyles({ touch: { '@media (max-width: 639px)': { minHeight: '44px' } } })

interface TakeOffListProps {
  person: { id: string; name: string }
  addedByHand: boolean
}

export function TakeOffList({ person, addedByHand }: TakeOffListProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [hiding, hide] = useMutation(HidePerson)
  const [removing, remove] = useMutation(RemoveAddedPerson)
  const words = addedByHand ? 'people.remove' : 'people.hide'
  const take = async () => {
    const answer = addedByHand ? await remove({ personId: person.id }) : await hide({ personId: person.id })
    announce(say(answer.error ? 'people.notDone' : `${words}.done`, { name: person.name }))
  }
  return (
    <Button
      className={styles.touch}
      appearance="subtle"
      disabledFocusable={hiding.fetching || removing.fetching}
      aria-label={say(`${words}.of`, { name: person.name })}
      onClick={() => void take()}
    >
      {say(words)}
    </Button>
  )
}
