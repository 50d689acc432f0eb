import { api } from '../api/client'
import { useAnswer } from '../api/answer'
import type { Ledger, Place } from '../api/types'
import { readable } from '../language/edtf'
import { useLanguage } from '../language/language'
import type { Messages } from '../language/messages'
import { signOf } from '../map/mark'
import { Failure, Waiting } from '../parts/Notice'
import { SignMark } from '../parts/SignMark'
import { standingSentence } from '../parts/sentences'
import { address } from '../route'
import { PostingEntry } from './PostingEntry'
import { Spells } from './Spells'

type Kept = Record<string, string | undefined>

interface Props {
  id: string
  at: string | undefined
  known: string | undefined
  kept: Kept
}

/** A place's ledger: who is said to hold it on the day shown, and every posting with the sentence that says it. */
export function PlacePanel({ id, at, known, kept }: Props) {
  const { words } = useLanguage()
  const answer = useAnswer(() => api.ledger(id, at, known), [id, at, known])
  const ledger = answer.state === 'failed' ? undefined : answer.value
  return (
    <div class="place-panel">
      <a class="back" href={address({ view: 'map' }, kept)}>← {words.place.back}</a>
      {answer.state === 'failed' && <Failure problem={answer.problem} />}
      {answer.state !== 'failed' && ledger?.place.id !== id && <Waiting />}
      {ledger?.place.id === id && <Filled ledger={ledger} at={at} kept={kept} />}
    </div>
  )
}

function Filled({ ledger, at, kept }: { ledger: Ledger; at: string | undefined; kept: Kept }) {
  const { words, side, country } = useLanguage()
  const { place, standing, postings } = ledger
  const dated = postings.filter(({ effective }) => effective !== undefined)
  const undated = postings.filter(({ effective }) => effective === undefined)
  return (
    <>
      <h1>{place.name}</h1>
      <p class="quiet">
        {[country(place), place.area ? words.map.area
          : place.latitude === undefined ? words.map.offMap : undefined].filter(Boolean).join(' · ')}
      </p>
      <p class="standing">
        <SignMark sign={signOf(standing)} />
        <span>
          {at && <span class="quiet">{readable(at, words.date)}: </span>}
          <strong>{standingSentence(signOf(standing), words, side)}</strong>
          <span class="quiet">
            {standing.extent && standing.extent !== 'complete' && ` · ${words.extent[standing.extent]}`}
            {standing.since && ` · ${since(standing.since, words)}`}
            {standing.origins > 0 && ` · ${words.standing.origins(standing.origins)}`}
          </span>
        </span>
      </p>
      <Spells spells={ledger.spells} at={at} />
      <Relatives title={words.place.parts} places={ledger.parts} kept={kept} />
      <h2>{words.place.ledger} <span class="quiet">{words.place.postings(postings.length)}</span></h2>
      {postings.length === 0 && <p class="quiet">{words.place.nothing}</p>}
      <ol class="postings">
        {dated.map((posting) => <PostingEntry key={posting.id} posting={posting} ledger={ledger} at={at} />)}
      </ol>
      {undated.length > 0 && (
        <>
          <h3>{words.chronicle.undated}</h3>
          <p class="quiet small">{words.chronicle.undatedWhy}</p>
          <ol class="postings">
            {undated.map((posting) => <PostingEntry key={posting.id} posting={posting} ledger={ledger} at={at} />)}
          </ol>
        </>
      )}
      <p><a href={address({ view: 'chronicle' }, { place: place.id })}>{words.place.events} →</a></p>
    </>
  )
}

/** A range has its own word for where it starts: *muộn nhất 8/11/2017*. */
function since(edtf: string, words: Messages): string {
  const text = readable(edtf, words.date)
  return edtf.includes('/') ? text : words.standing.since(text)
}

function Relatives({ title, places, kept }: { title: string; places: readonly Place[]; kept: Kept }) {
  if (places.length === 0) return null
  return (
    <p class="relatives">
      <span class="quiet">{title}: </span>
      {places.map((place, i) => (
        <span key={place.id}>
          {i > 0 && ', '}
          <a href={address({ view: 'place', id: place.id }, kept)}>{place.name}</a>
        </span>
      ))}
    </p>
  )
}
