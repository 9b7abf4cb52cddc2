package org.doorstep.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What the sync server's code promises about itself, one rule a sentence. */
final class Rules {
    private Rules() {}

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO|Mapper)(\\$.*)?")
            .because("such a name says how the code is layered, not what it is in a worker's day");

    static final ArchRule WHAT_A_CLASS_NEEDS_COMES_BY_ITS_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);

    static final ArchRule CONTROLLERS_BELONG_TO_THEIR_ROOM = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePublic();

    static final ArchRule ENTITIES_BELONG_TO_THEIR_ROOM =
            noClasses().that().areAnnotatedWith(Entity.class).should().bePublic();

    static final ArchRule TIME_AND_IDS_COME_FROM_OUTSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("..server.clock..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("a test must be able to hold them still: take a Clock, and Ids");

    static final ArchRule NO_LOMBOK = noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

    static final ArchRule MERGE_KNOWS_NO_SPRING = noClasses()
            .that()
            .resideInAPackage("..merge..")
            .and(not(simpleName("package-info")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    static final ArchRule ONLY_THE_STORE_KNOWS_SQLITE = noClasses()
            .that()
            .resideOutsideOfPackage("..server.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "com.zaxxer.hikari..");

    static final ArchRule ONLY_IDENTITY_ASKS_WHO_IS_SIGNED_IN = noClasses()
            .that()
            .resideOutsideOfPackage("..server.identity..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecurityContextHolder.class)
            .because("a room takes the Caller as a parameter");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(beInANullMarkedPackage());

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in " + type.getPackageName()));
            }
        };
    }
}
