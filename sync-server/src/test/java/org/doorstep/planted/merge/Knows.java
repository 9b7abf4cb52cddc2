package org.doorstep.planted.merge;

import org.springframework.stereotype.Component;

/** Should know nothing of it. */
@Component
class Knows {}
