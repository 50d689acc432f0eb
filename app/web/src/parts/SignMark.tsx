import { useEffect, useRef } from 'preact/hooks'
import { draw, keyOf, SIGN_SIZE, type Sign } from '../map/mark'
import { inkOf } from '../map/style'
import { useTheme } from './theme'

/** The sign of a standing as a small picture, drawn as the map draws it. It repeats what words beside it say. */
export function SignMark({ sign }: { sign: Sign }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { shade } = useTheme()
  const key = keyOf(sign)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (!pen || !canvas.current) return
    const scale = Math.max(2, Math.ceil(devicePixelRatio))
    canvas.current.width = SIGN_SIZE * scale
    canvas.current.height = SIGN_SIZE * scale
    pen.scale(scale, scale)
    draw(pen, sign, inkOf(canvas.current))
  }, [key, shade])
  return <canvas ref={canvas} class="sign" aria-hidden="true" />
}
