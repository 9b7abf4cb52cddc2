/** What somebody outside a child's own team did for her. */
@NullMarked
package org.doorstep.contract.contact;

import org.jspecify.annotations.NullMarked;
