// Photos come through our server with the person's token; a picture tag could not carry it.
import { useEffect, useState } from 'react'
import { useApi } from '#addin/shared/api/ApiProvider.tsx'

/** Asked once a page visit; null stands for "has none". Object addresses live as long as the page. */
const known = new Map<string, Promise<string | null>>()

/** The address of the person's photo, or null while it is on its way and when there is none. */
export function usePhoto(personId: string): string | null {
  const api = useApi()
  const [photo, setPhoto] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    const asked = known.get(personId) ?? load(api.fetch, personId)
    known.set(personId, asked)
    void asked.then((address) => {
      if (wanted) setPhoto(address)
    })
    return () => {
      wanted = false
    }
  }, [api, personId])
  return photo
}

async function load(fetch: typeof globalThis.fetch, personId: string): Promise<string | null> {
  try {
    const answer = await fetch(`/photo/${encodeURIComponent(personId)}`)
    if (answer.status !== 200) return null
    return URL.createObjectURL(await answer.blob())
  } catch {
    return null
  }
}
