package org.doorstep.contract.architecture.planted;

import tools.jackson.databind.json.JsonMapper;

/** Planted: it knows a library that the contract may not know, in a package without null marking. */
public class KnowsTheMapper {
    final JsonMapper mapper = new JsonMapper();
}
