// node browser/run.mjs URL CHROMIUM SCENARIO: runs one scenario; without SCENARIO, lists them.
import { SCENARIOS } from './scenarios.mjs'

const [url, executablePath, name] = process.argv.slice(2)
if (!name) {
  console.log(Object.keys(SCENARIOS).join('\n'))
} else if (!SCENARIOS[name]) {
  console.error(`no scenario "${name}"; there are:\n${Object.keys(SCENARIOS).join('\n')}`)
  process.exitCode = 2
} else {
  await SCENARIOS[name]({ url, executablePath, name: name.replaceAll(' ', '-') })
}
