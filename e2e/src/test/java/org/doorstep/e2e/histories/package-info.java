/** Many made-up days of the built client in a real browser against a real server, with faults in between. */
@NullMarked
package org.doorstep.e2e.histories;

import org.jspecify.annotations.NullMarked;
