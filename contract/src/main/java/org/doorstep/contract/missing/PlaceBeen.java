package org.doorstep.contract.missing;

/** Where she was. */
public enum PlaceBeen {
    HOME_AREA,
    FRIENDS_HOME,
    FAMILY,
    KNOWN_ADULT,
    UNKNOWN_ADULT,
    HOTEL,
    PUBLIC_PLACE,
    TOWN_CENTRE,
    TRANSPORT_HUB,
    OUT_OF_COUNTY,
    ABROAD,
    NOT_DISCLOSED
}
