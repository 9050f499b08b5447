/** Everything a face needs of the shared looks; import it once, before the face's own. */
import './tokens.css'
import './base.css'
import './components.css'
import './right/right.css'
