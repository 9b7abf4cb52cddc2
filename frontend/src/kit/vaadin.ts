/** Vaadin's components, exactly those in use: each costs bytes on the first visit and time on each start. */
import '@vaadin/button'
import '@vaadin/checkbox'
import '@vaadin/password-field'
import '@vaadin/radio-group'
import '@vaadin/text-area'
import '@vaadin/text-field'
