// A headless Chromium before the page, with a watch on everything that it asks for and complains of.
import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'

// Without these Chromium itself asks hosts of its maker for updates at every start.
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-quic', '--no-sandbox']
const WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis']

export async function onStage({ url, executablePath, name, webgl = true, ...context }, play) {
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...(webgl ? WEBGL : NO_WEBGL)] })
  try {
    const page = await (await browser.newContext({
      viewport: { width: 1280, height: 800 }, locale: 'vi-VN', colorScheme: 'light', ...context,
    })).newPage()
    page.setDefaultTimeout(60_000)
    const troubles = watch(page, url)
    try {
      await play(page)
    } finally {
      await mkdir('../target/browser', { recursive: true })
      await page.screenshot({ path: `../target/browser/${name}.png` })
    }
    assert.deepEqual(troubles, [], 'the page asked for something foreign, or complained')
  } finally {
    await browser.close()
  }
}

function watch(page, url) {
  const troubles = []
  page.on('request', (request) => {
    const asked = request.url()
    if (!asked.startsWith(url) && !asked.startsWith('blob:') && !asked.startsWith('data:')) {
      troubles.push(`foreign request: ${asked}`)
    }
  })
  page.on('pageerror', (error) => troubles.push(`error in the page: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  return troubles
}

/** Where a place lies on the drawn map, in pixels of the window: the Web Mercator projection from the camera. */
export async function pixelOf(page, longitude, latitude) {
  const canvas = page.locator('.map-canvas[data-camera]')
  await canvas.waitFor()
  const [centreLongitude, centreLatitude, zoom] = (await canvas.getAttribute('data-camera')).split(' ').map(Number)
  const box = await canvas.boundingBox()
  const size = 512 * 2 ** zoom
  const x = (degrees) => (size * (degrees + 180)) / 360
  const y = (degrees) => size * (0.5 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI))
  return {
    x: box.x + box.width / 2 + x(longitude) - x(centreLongitude),
    y: box.y + box.height / 2 + y(latitude) - y(centreLatitude),
  }
}
