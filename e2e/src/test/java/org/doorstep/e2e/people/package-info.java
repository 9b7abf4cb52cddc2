/** Who does what in the proofs: a worker at her tablet, a manager in the office. They find things by the words on the screen. */
@NullMarked
package org.doorstep.e2e.people;

import org.jspecify.annotations.NullMarked;
