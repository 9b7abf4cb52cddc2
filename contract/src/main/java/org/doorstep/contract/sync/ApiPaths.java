package org.doorstep.contract.sync;

/** Where the sync server answers. */
public final class ApiPaths {
    public static final String V1 = "/api/v1";
    public static final String ME = V1 + "/me";
    public static final String NONCE = V1 + "/nonce";
    public static final String DEVICES = V1 + "/devices";
    public static final String PUSH = V1 + "/sync/push";
    public static final String PULL = V1 + "/sync/pull";
    public static final String DEPOSIT = V1 + "/sync/deposit";
    public static final String COMPARE = V1 + "/sync/compare";
    public static final String MEND = V1 + "/sync/mend";
    public static final String OFFER = V1 + "/sync/offer";
    public static final String DRAFTS = V1 + "/sync/drafts";

    /** What cannot wait for a sign-in: a tablet's proof alone is enough for these two. */
    public static final String CONCERNS = V1 + "/sync/concerns";

    public static final String VISIT_PLANS = V1 + "/sync/visit-plans";

    /** Pictures of a record, by tus 1.0; {@code {recordId}} stands for the record. */
    public static final String ATTACHMENTS = V1 + "/sync/records/{recordId}/attachments";
    /** The same for what only the authority can open, without anybody signed in. */
    public static final String DEPOSITED_ATTACHMENTS = DEPOSIT + "/attachments";

    /** Receipt keys by id, as JSON Web Keys, old ones included for ever. Needs no sign-in. */
    public static final String RECEIPT_KEYS = V1 + "/receipt-keys";

    /** The rules by which what is due is reckoned, for a tablet that has to say it with no signal. */
    public static final String DUTY_RULES = V1 + "/duties/rules";

    public static final String OFFICE = V1 + "/office";

    private ApiPaths() {}
}
