import type { Control, Extent, Party, Standing } from '../api/types'
import { colourOf, NOBODY } from './colours'

/** What a mark on the map tells: the same drawing serves map, lists and legend. */
export interface Sign {
  control: Control
  sides: readonly Party[]
  besiegers: readonly Party[]
  extent?: Extent | undefined
}

export const SIGN_SIZE = 26

/** The paper that shows through, and the rim that parts a disc from the ground in light and dark. */
export interface SignInk {
  paper: string
  rim: string
}

/** Equal signs have equal keys; the map keeps one picture a key. */
export function keyOf(sign: Sign): string {
  return [sign.control, camps(sign.sides), camps(sign.besiegers), sign.extent ?? ''].join('|')
}

function camps(parties: readonly Party[]): string {
  return parties.map(({ camp }) => camp).join('+')
}

export function signOf({ control, sides, besiegers, extent }: Standing): Sign {
  return { control, sides, besiegers, extent }
}

/**
 * Draws a sign in the middle of a square of `SIGN_SIZE`: a full disc for one holder (a half one where only part is
 * held), slices for sources that disagree, stripes for a fight going on, a broken ring in the besieger's colour for
 * a siege, a hollow ring in the colour of the side that left, a grey one where nothing is told.
 */
export function draw(pen: CanvasRenderingContext2D, sign: Sign, { paper, rim }: SignInk): void {
  const middle = SIGN_SIZE / 2
  const colours = sign.sides.length > 0 ? sign.sides.map(({ camp }) => colourOf(camp)) : [NOBODY]
  const radius = sign.control === 'besieged' ? 6.5 : 8
  pen.clearRect(0, 0, SIGN_SIZE, SIGN_SIZE)
  disc(pen, middle, radius + (sign.control === 'besieged' ? 5 : 1.75), sign.control === 'besieged' ? paper : rim)
  switch (sign.control) {
    case 'left':
    case 'untold':
      disc(pen, middle, radius, paper)
      ring(pen, middle, radius - 1.5, colours[0] ?? NOBODY, 3)
      break
    case 'disputed':
      slices(pen, middle, radius, colours, paper)
      break
    case 'contested':
      stripes(pen, middle, radius, colours)
      break
    case 'besieged':
      disc(pen, middle, radius, colours[0] ?? NOBODY)
      ring(pen, middle, radius + 3.2, colourOf(sign.besiegers[0]?.camp ?? ''), 2.4, [3.4, 2.4])
      break
    case 'held':
      held(pen, middle, radius, colours[0] ?? NOBODY, sign.extent, paper)
      break
  }
}

function held(pen: CanvasRenderingContext2D, middle: number, radius: number, colour: string,
  extent: Extent | undefined, paper: string) {
  disc(pen, middle, radius, colour)
  if (extent !== 'partial' && extent !== 'nearly') return
  const share = extent === 'partial' ? Math.PI : Math.PI / 2
  pen.beginPath()
  pen.moveTo(middle, middle)
  pen.arc(middle, middle, radius - 2.2, -Math.PI / 2, -Math.PI / 2 + share)
  pen.closePath()
  pen.fillStyle = paper
  pen.fill()
}

function disc(pen: CanvasRenderingContext2D, middle: number, radius: number, colour: string) {
  pen.beginPath()
  pen.arc(middle, middle, radius, 0, 2 * Math.PI)
  pen.fillStyle = colour
  pen.fill()
}

function ring(pen: CanvasRenderingContext2D, middle: number, radius: number, colour: string, width: number,
  dashes: number[] = []) {
  pen.beginPath()
  pen.setLineDash(dashes)
  pen.arc(middle, middle, radius, 0, 2 * Math.PI)
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
  pen.setLineDash([])
}

function slices(pen: CanvasRenderingContext2D, middle: number, radius: number, colours: string[], paper: string) {
  const step = (2 * Math.PI) / colours.length
  colours.forEach((colour, i) => {
    pen.beginPath()
    pen.moveTo(middle, middle)
    pen.arc(middle, middle, radius, -Math.PI / 2 + i * step, -Math.PI / 2 + (i + 1) * step)
    pen.closePath()
    pen.fillStyle = colour
    pen.fill()
    pen.strokeStyle = paper
    pen.lineWidth = 1.6
    pen.stroke()
  })
}

function stripes(pen: CanvasRenderingContext2D, middle: number, radius: number, colours: string[]) {
  const bands = colours.length > 1 ? colours : [...colours, NOBODY]
  const width = 3.2
  pen.save()
  pen.beginPath()
  pen.arc(middle, middle, radius, 0, 2 * Math.PI)
  pen.clip()
  pen.translate(middle, middle)
  pen.rotate(Math.PI / 4)
  for (let x = -radius, i = 0; x < radius; x += width, i++) {
    pen.fillStyle = bands[i % bands.length] ?? NOBODY
    pen.fillRect(x, -radius, width + 0.3, 2 * radius)
  }
  pen.restore()
}
