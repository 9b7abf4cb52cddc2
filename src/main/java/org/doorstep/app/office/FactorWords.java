package org.doorstep.app.office;

import org.doorstep.contract.missing.PlaceBeen;
import org.doorstep.contract.missing.PullFactor;
import org.doorstep.contract.missing.PushFactor;
import org.doorstep.contract.missing.RiskSign;

/** Why children go, where they are and what is feared, as people say it. */
final class FactorWords {
    private FactorWords() {}

    static String push(PushFactor factor) {
        return switch (factor) {
            case P01_CONFLICT_AT_HOME -> "conflict at home";
            case P02_FAMILY_INSTABILITY -> "the family is coming apart";
            case P03_DOMESTIC_ABUSE -> "domestic abuse";
            case P04_ABUSE_OR_NEGLECT -> "abuse or neglect";
            case P05_PARENTAL_SUBSTANCE_MISUSE -> "a parent’s drink or drugs";
            case P06_PARENTAL_MENTAL_HEALTH -> "a parent’s mental health";
            case P07_SCHOOL -> "trouble at school";
            case P08_BULLYING -> "bullying";
            case P09_UNHAPPY_IN_PLACEMENT -> "unhappy where they live";
            case P10_CONFLICT_WITH_CARERS -> "conflict with carers or staff";
            case P11_CONFLICT_WITH_PEERS -> "conflict with other children there";
            case P12_DISTANCE_FROM_HOME -> "far from home";
            case P13_LONELINESS -> "loneliness";
            case P14_BOUNDARIES -> "rules and curfews";
            case P15_LOW_MOOD -> "low mood or self-harm";
            case P16_IMMIGRATION_WORRY -> "worry about immigration";
            case P17_CHANGE_OF_WORKER -> "another social worker";
            case P99_OTHER -> "something else";
        };
    }

    static String pull(PullFactor factor) {
        return switch (factor) {
            case L01_FAMILY -> "family";
            case L02_FRIENDS -> "friends";
            case L03_PARTNER -> "a boyfriend or girlfriend";
            case L04_PEER_PRESSURE -> "pressure from others";
            case L05_PARTIES -> "parties";
            case L06_ALCOHOL_OR_DRUGS -> "alcohol or drugs";
            case L07_MONEY_OR_GIFTS -> "money, gifts or work";
            case L08_OLDER_ASSOCIATES -> "older people or a gang";
            case L09_ONLINE_CONTACT -> "somebody met online";
            case L10_HOME_AREA -> "the area they come from";
            case L11_LOST_TRACK_OF_TIME -> "lost track of time, or no way back";
            case L99_OTHER -> "something else";
        };
    }

    static String place(PlaceBeen place) {
        return switch (place) {
            case HOME_AREA -> "the area they come from";
            case FRIENDS_HOME -> "a friend’s home";
            case FAMILY -> "with family";
            case KNOWN_ADULT -> "with an adult they know";
            case UNKNOWN_ADULT -> "with an adult nobody knows";
            case HOTEL -> "a hotel";
            case PUBLIC_PLACE -> "a park or another public place";
            case TOWN_CENTRE -> "a town centre";
            case TRANSPORT_HUB -> "a station";
            case OUT_OF_COUNTY -> "out of the county";
            case ABROAD -> "abroad";
            case NOT_DISCLOSED -> "they do not want to say";
        };
    }

    static String risk(RiskSign sign) {
        return switch (sign) {
            case R01_SEXUAL_EXPLOITATION -> "sexual exploitation";
            case R02_CRIMINAL_EXPLOITATION -> "criminal exploitation";
            case R03_TRAFFICKING -> "trafficking";
            case R04_GROOMING_ONLINE -> "grooming online";
            case R05_VIOLENCE_OR_WEAPON -> "violence or a weapon";
            case R06_PHYSICAL_INJURY -> "an injury";
            case R07_SEXUAL_ASSAULT -> "sexual assault";
            case R08_SUBSTANCE_USE -> "drink or drugs";
            case R09_OFFENDING -> "offending";
            case R10_SELF_HARM -> "self-harm";
            case R11_RADICALISATION -> "radicalisation";
            case R12_HONOUR_BASED_ABUSE -> "forced marriage or honour-based abuse";
            case R13_SLEEPING_ROUGH -> "sleeping rough";
            case R14_SEXUAL_HEALTH -> "pregnancy or sexual health";
            case R15_MEDICATION_MISSED -> "medication missed";
            case R16_PERSON_WHO_POSES_RISK -> "somebody who poses a risk";
            case R17_TRAFFICKED_FROM_ABROAD -> "trafficked from abroad";
        };
    }
}
