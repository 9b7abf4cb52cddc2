package org.doorstep.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.doorstep.planted.PlantedHelper;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What keeps the app readable. Every rule is shown to fail on a class that was planted to break it. */
class ArchitectureTests {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.doorstep.app");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackagesOf(PlantedHelper.class);

    private static final ArchRule VAADIN_STAYS_IN_THE_OFFICE = noClasses()
            .that()
            .resideOutsideOfPackage("org.doorstep.app.office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..")
            .because("the field origin carries a policy that Flow cannot live under");

    private static final ArchRule VIEWS_ARE_NOBODY_ELSES = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(Component.class)
            .should()
            .notBePublic()
            .because("a view is reached by its address and never by its class");

    private static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Mapper")
            .because("such a name says how a thing is made, not what it is to people");

    private static final ArchRule PARTS_COME_BY_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a part that comes by constructor can be given by a test");

    private static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_ABSENT =
            all(packages()).should(beNullMarked());

    static final List<ArchRule> RULES = List.of(
            VAADIN_STAYS_IN_THE_OFFICE,
            VIEWS_ARE_NOBODY_ELSES,
            NAMES_SAY_WHAT_A_THING_IS,
            PARTS_COME_BY_CONSTRUCTOR,
            EVERY_PACKAGE_SAYS_WHAT_MAY_BE_ABSENT);

    @ParameterizedTest
    @FieldSource("RULES")
    void theAppKeepsTheRule(ArchRule rule) {
        rule.check(APP);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleSeesWhatWasPlantedToBreakIt(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void theRulesLookedAtTheWholeApp() {
        assertThat(APP.size()).isGreaterThan(100);
    }

    private static AbstractClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .toList();
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked") {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                var marked = item.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getName() + " is @NullMarked: " + marked));
            }
        };
    }
}
