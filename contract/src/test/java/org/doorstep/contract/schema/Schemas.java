package org.doorstep.contract.schema;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import java.util.Map;
import java.util.TreeMap;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.concern.Concern;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.correction.Correction;
import org.doorstep.contract.device.Enrolment;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.Interview;
import org.doorstep.contract.office.Me;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Compare;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.contract.sync.Drafts;
import org.doorstep.contract.sync.Mend;
import org.doorstep.contract.sync.Offer;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.visit.Unfinished;
import org.doorstep.contract.visit.Visit;
import tools.jackson.databind.node.ObjectNode;

/**
 * One self-contained schema for each record and message. Names are the same in every file, so that a reader may put
 * all definitions together. Properties that are not named stay allowed: an older client must carry them through.
 */
final class Schemas {
    /** The name of a schema → the record it describes. */
    static final Map<String, Class<?>> MESSAGES = Map.ofEntries(
            Map.entry("visit", Visit.class),
            Map.entry("contact", Contact.class),
            Map.entry("unfinished", Unfinished.class),
            Map.entry("child", Child.class),
            Map.entry("duty", Duty.class),
            Map.entry("change", Change.class),
            Map.entry("push-request", Push.Request.class),
            Map.entry("push-reply", Push.Reply.class),
            Map.entry("pull-reply", Pull.Reply.class),
            Map.entry("deposit-request", Deposit.Request.class),
            Map.entry("deposit-reply", Deposit.Reply.class),
            Map.entry("compare-request", Compare.Request.class),
            Map.entry("compare-reply", Compare.Reply.class),
            Map.entry("mend-request", Mend.Request.class),
            Map.entry("mend-reply", Mend.Reply.class),
            Map.entry("offer-request", Offer.Request.class),
            Map.entry("offer-reply", Offer.Reply.class),
            Map.entry("draft-put", Drafts.Put.class),
            Map.entry("draft-put-reply", Drafts.PutReply.class),
            Map.entry("drafts-reply", Drafts.Reply.class),
            Map.entry("draft-whole", Drafts.Whole.class),
            Map.entry("concern", Concern.class),
            Map.entry("correction", Correction.class),
            Map.entry("episode", Episode.class),
            Map.entry("interview", Interview.class),
            Map.entry("concern-put", Concerns.Put.class),
            Map.entry("concerns-reply", Concerns.Reply.class),
            Map.entry("visit-plan-put", VisitPlans.Put.class),
            Map.entry("visit-plans-reply", VisitPlans.Reply.class),
            Map.entry("enrolment-request", Enrolment.Request.class),
            Map.entry("enrolment-reply", Enrolment.Reply.class),
            Map.entry("nonce", Enrolment.Nonce.class),
            Map.entry("me", Me.class));

    private Schemas() {}

    /** File name without ending → schema, in the order of the names. */
    static Map<String, ObjectNode> all() {
        var generator = new SchemaGenerator(config());
        var schemas = new TreeMap<String, ObjectNode>();
        MESSAGES.forEach((name, type) -> schemas.put(name, titled(name, type, generator.generateSchema(type))));
        return schemas;
    }

    private static ObjectNode titled(String name, Class<?> type, ObjectNode generated) {
        var schema = generated.objectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:doorstep:schema:" + name);
        schema.put("title", Naming.of(type));
        var definitions = generated.remove("$defs");
        schema.setAll(generated);
        if (definitions != null) schema.set("$defs", definitions);
        return schema;
    }

    private static SchemaGeneratorConfig config() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(new JakartaValidationModule());
        builder.forTypesInGeneral()
                .withDefinitionNamingStrategy(new Naming())
                .withCustomDefinitionProvider(new Leaves())
                .withCustomDefinitionProvider(new Unions())
                .withCustomDefinitionProvider(Maps::inline)
                .withTypeAttributeOverride(Unions::nameTheArm);
        builder.forFields()
                .withRequiredCheck(Presence::required)
                .withInstanceAttributeOverride((node, field, context) -> Leaves.mark(node, field));
        return builder.build();
    }
}
