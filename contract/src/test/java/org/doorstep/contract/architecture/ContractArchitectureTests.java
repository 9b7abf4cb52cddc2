package org.doorstep.contract.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import org.doorstep.contract.architecture.planted.KnowsTheMapper;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ContractArchitectureTests {
    private static final JavaClasses CONTRACT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.doorstep.contract");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackagesOf(KnowsTheMapper.class);

    /** The contract is read by every side; whatever it imports, all of them must carry. */
    private static final ArchRule KNOWS_LITTLE = classes()
            .should(onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.doorstep.contract..",
                    "com.fasterxml.jackson.annotation..",
                    "jakarta.validation..",
                    "org.jspecify.annotations..",
                    "org.springframework.web.service.annotation..",
                    "org.springframework.web.bind.annotation..")));

    private static final ArchRule NULL_MARKED = all(packages()).should(beNullMarked());

    @Test
    void theContractKnowsNothingButItself() {
        KNOWS_LITTLE.check(CONTRACT);
    }

    @Test
    void everyPackageSaysWhatMayBeAbsent() {
        NULL_MARKED.check(CONTRACT);
    }

    @Test
    void thePlantedClassBreaksBothRules() {
        assertThat(KNOWS_LITTLE.evaluate(PLANTED).hasViolation()).isTrue();
        assertThat(NULL_MARKED.evaluate(PLANTED).hasViolation()).isTrue();
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
