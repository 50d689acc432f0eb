import { render } from 'preact'
import { App } from './App'
import './style/base.css'
import './style/shell.css'
import './style/map.css'
import './style/ledger.css'
import './style/article.css'
import './style/chronicle.css'
import './style/search.css'

const page = document.getElementById('page')
if (page) render(<App />, page)
