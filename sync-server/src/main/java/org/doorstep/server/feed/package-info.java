/** What devices are told, in commit order: the latest of each thing about a child, and notes to one worker. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store"})
package org.doorstep.server.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
