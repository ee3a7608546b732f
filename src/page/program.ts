/** The one program of the page: the page itself, or its worker, which is started from the same text. */
import { startPage } from './page.js'
import { startWorker } from './worker.js'

if ('document' in globalThis) startPage()
else startWorker()
