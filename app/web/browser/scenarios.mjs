// What a reader does. Each scenario runs against the server with the example chronicle of the Java tests.
import assert from 'node:assert/strict'
import { onStage, pixelOf } from './stage.mjs'

const ALBU_KAMAL = [40.92, 34.45]

async function clickOnMap(page, [longitude, latitude]) {
  const { x, y } = await pixelOf(page, longitude, latitude)
  await page.mouse.click(x, y)
}

async function expectText(locator, text) {
  await locator.filter({ hasText: text }).first().waitFor()
}

/** From a place on the map through its ledger to the very words that say it. */
async function walk(page, url, words) {
  await page.goto(`${url}#/map?at=2017-11-12`)
  await clickOnMap(page, ALBU_KAMAL)
  await expectText(page.locator('.place-panel h1'), 'Albu Kamal')
  await expectText(page.locator('.standing'), words.disagree)
  await page.locator('.posting', { hasText: 'tái chiếm' }).locator('a.sentence').first().click()
  await page.locator('.marked-text .chosen').waitFor()
  assert.match(page.url(), /#\/article\/albu-kamal-2\?.*claim=albu-kamal-2%23\d+-seize/)
  assert.equal(await page.locator('.marked-text .chosen').textContent(), 'tái chiếm')
  const sentence = (await page.locator('.marked-text .role-sentence').allTextContents()).join('')
  assert.match(sentence, /^Theo Đài Quan sát.*ban đêm\.$/)
  await expectText(page.locator('.explanation h2'), words.type)
  await expectText(page.locator('.explanation'), words.monitor)
  await expectText(page.locator('.explanation .why', { hasText: 'trigger/seize' }), words.why)
  await expectText(page.locator('.explanation .why'), words.actor)
}

const VIETNAMESE = {
  disagree: 'Các nguồn nói khác nhau', type: 'chiếm', monitor: 'bên quan sát', why: 'chiếm, xác suất 97%',
  actor: 'mục «phiến quân IS» trong bảng actors.tsv',
}
const ENGLISH = {
  disagree: 'Sources disagree', type: 'seize', monitor: 'monitor', why: 'seize with probability 0.97',
  actor: 'actors.tsv: phiến quân IS',
}

export const SCENARIOS = {
  'map to sentence in Vietnamese': (stage) => onStage(stage, (page) => walk(page, stage.url, VIETNAMESE)),

  'map to sentence in English': (stage) => onStage({ ...stage, locale: 'en-GB' }, async (page) => {
    await walk(page, stage.url, ENGLISH)
    await page.getByRole('button', { name: 'VI', exact: true }).click()
    await expectText(page.locator('.explanation'), VIETNAMESE.monitor)
    await expectText(page.locator('.explanation .why'), VIETNAMESE.why)
    await page.reload()
    await expectText(page.locator('.explanation'), VIETNAMESE.monitor)
  }),

  'the slider moves by days and the holder changes': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/place/gn%3A174448?at=2017-11-10`)
    await expectText(page.locator('.standing'), 'Syria và Hezbollah giữ')
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowRight')
    await expectText(page.locator('.time-day'), '11/11/2017')
    await expectText(page.locator('.standing'), 'Nhà nước Hồi giáo (IS) giữ')
    await page.getByRole('combobox').selectOption('then')
    await expectText(page.locator('.standing'), 'Syria và Hezbollah giữ')
    assert.match(page.url(), /at=2017-11-11.*known=then/)
  }),

  'the keyboard alone is enough': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/map?at=2017-11-12`)
    await page.getByRole('searchbox').fill('albu')
    await page.locator('.place-list li:first-child', { hasText: 'Albu Kamal' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectText(page.locator('.place-panel h1'), 'Albu Kamal')
    await page.locator('a.sentence').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.marked-text .chosen').waitFor()
    const first = await page.locator('.marked-text .chosen').textContent()
    await page.keyboard.press('j')
    await page.locator('.marked-text .chosen').filter({ hasNotText: first }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.marked-text .chosen').waitFor({ state: 'detached' })
  }),

  'undated reports stand apart in the chronicle': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/chronicle`)
    await expectText(page.locator('.undated'), 'Palmyra')
    assert.equal(await page.locator('.month', { hasText: 'đã chiếm Palmyra' }).count(), 0)
    await page.getByLabel('Loại').selectOption('shell')
    await page.locator('.event').first().waitFor()
    await expectText(page.locator('.panel-head'), '1 sự kiện')
    await expectText(page.locator('.event'), 'Bakhmut')
  }),

  'an echo stands under its origin': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/chronicle?type=seize&side=IS`)
    const event = page.locator('.event', { hasText: 'một đợt phản công' })
    await expectText(event.locator('summary'), '1 nguồn gốc · 1 bài nhắc lại')
    await event.locator('summary').click()
    await expectText(event.locator('.account-head'), 'Đài Quan sát Nhân quyền Syria')
    await expectText(event.locator('.echoed'), 'Hãng AFP dẫn')
    await expectText(event.locator('.why'), 'cùng nơi Albu Kamal (+2)')
  }),

  'a plan does not look like an event': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/article/albu-kamal-2`)
    const style = (words) => page.locator('.trigger', { hasText: words }).first()
      .evaluate((element) => getComputedStyle(element).textDecorationStyle)
    assert.equal(await style('tái chiếm'), 'solid')
    assert.equal(await style('chiến dịch'), 'dashed')
  }),

  'a browser without WebGL has a map too': (stage) => onStage({ ...stage, webgl: false }, async (page) => {
    await page.goto(`${stage.url}#/map?at=2017-11-12`)
    await page.locator('.map-canvas[data-drawn]:not([data-drawn="0"])').waitFor()
    await expectText(page.locator('.flat-credits'), 'GeoNames')
  }),

  'a telephone in the dark needs no sideways scrolling': (stage) => onStage(
    { ...stage, viewport: { width: 360, height: 740 }, colorScheme: 'dark' }, async (page) => {
      const views = { map: '.place-list li', 'place/gn%3A174448': '.posting', articles: '.article-list li',
        'article/albu-kamal-2': '.trigger', chronicle: '.event', contradictions: '.contradiction' }
      for (const [view, landmark] of Object.entries(views)) {
        await page.goto(`${stage.url}#/${view}`)
        await page.locator(landmark).first().waitFor()
        const [wide, width] = await page.locator('main').evaluate((main) => [main.scrollWidth, main.clientWidth])
        assert.ok(wide <= width, `${view} is ${wide} wide on ${width}`)
      }
    }),

  'a wrong address leads back': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/nowhere`)
    await page.getByRole('link', { name: 'Về bản đồ' }).click()
    await page.locator('.place-list li').first().waitFor()
  }),

  'words without diacritics lead to the words in the article': (stage) => onStage(stage, async (page) => {
    await page.goto(`${stage.url}#/search`)
    await page.getByRole('searchbox').fill('tai chiem')
    await page.locator('.hit mark', { hasText: 'tái chiếm' }).first().waitFor()
    assert.match(page.url(), /#\/search\?words=tai\+chiem/)
    await page.locator('.hit a.sentence').first().click()
    const found = page.locator('.marked-text .found', { hasText: 'tái chiếm' })
    await found.waitFor()
    assert.ok(await found.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    }), 'the words are not in sight')
    await page.locator('a.back').click()
    await page.locator('.hit').first().waitFor()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'tai chiem')
  }),

  'a search asks what one claim says': (stage) => onStage({ ...stage, locale: 'en-GB' }, async (page) => {
    await page.goto(`${stage.url}#/search?type=seize`)
    await expectText(page.locator('.results-head'), '6 articles')
    await page.getByLabel('Side').selectOption('IS')
    await expectText(page.locator('.results-head'), '3 articles')
    await page.getByLabel('Place').fill('albu kamal')
    await page.keyboard.press('Enter')
    await expectText(page.locator('.results-head'), '2 articles')
    await expectText(page.locator('.hit'), 'tái chiếm')
    await page.getByLabel('Place').fill('Atlantis')
    await page.keyboard.press('Enter')
    await expectText(page.locator('.results'), 'No claim tells of a place of that name.')
  }),
}
