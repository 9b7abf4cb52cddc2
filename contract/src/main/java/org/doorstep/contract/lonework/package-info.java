/** Who is out on a visit, until when, and what the authority does when somebody is not back. */
@NullMarked
package org.doorstep.contract.lonework;

import org.jspecify.annotations.NullMarked;
