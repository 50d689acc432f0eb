package org.biennien.app.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The floors of the house (docs/road.md): no arrow goes up, no circle.
class FloorsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.biennien");

  @Test
  void noArrowGoesUp() {
    layeredArchitecture().consideringOnlyDependenciesInLayers()
        .layer("text").definedBy("org.biennien.text..")
        .layer("claim").definedBy("org.biennien.claim..")
        .layer("extract").definedBy("org.biennien.extract..")
        .layer("chronicle").definedBy("org.biennien.chronicle..")
        .layer("lucene").definedBy("org.biennien.lucene..")
        .layer("search").definedBy("org.biennien.search..")
        .layer("app").definedBy("org.biennien.app..")
        .whereLayer("app").mayNotBeAccessedByAnyLayer()
        .whereLayer("extract").mayOnlyBeAccessedByLayers("app")
        .whereLayer("search").mayOnlyBeAccessedByLayers("app")
        .whereLayer("lucene").mayOnlyBeAccessedByLayers("search")
        .whereLayer("chronicle").mayOnlyBeAccessedByLayers("search", "app")
        .whereLayer("claim").mayOnlyBeAccessedByLayers("extract", "chronicle", "search", "app")
        .check(HOUSE);
  }

  @Test
  void theTextLibraryNeedsNothingButTheJdk() {
    noClasses().that().resideInAPackage("org.biennien.text..")
        .should().dependOnClassesThat().resideOutsideOfPackages(
            "org.biennien.text..", "java..", "com.sun.management..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void packagesOfTheTextLibraryFormNoCircle() {
    slices().matching("org.biennien.text.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void packagesOfTheExtractorFormNoCircle() {
    slices().matching("org.biennien.extract.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheTopFloorSpeaksToTheTerminal() {
    noClasses().that().resideOutsideOfPackages("org.biennien.app..", "..train..", "..eval..", "..build..")
        .should().accessField(System.class, "out")
        .orShould().accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void belowTheTopFloorNobodyAsksWhatTimeItIs() {
    noClasses().that().resideOutsideOfPackage("org.biennien.app..")
        .should().callMethod(java.time.LocalDate.class, "now")
        .check(HOUSE);
  }

  @Test
  void wordsAreCutWithoutRecognisersStoreOrServer() {
    noClasses().that().haveFullyQualifiedName("org.biennien.app.cli.WordsCommand")
        .should().transitivelyDependOnClassesThat(resideInAnyPackage("org.biennien.chronicle..",
            "org.biennien.app.web..", "io.helidon..", "org.biennien.extract.actor..",
            "org.biennien.extract.place..", "org.biennien.extract.time..", "org.biennien.extract.trigger..", "org.biennien.extract.role..")
            .or(assignableTo(org.biennien.extract.Road.class)))
        .check(HOUSE);
  }

  @Test
  void whoDoesNotSearchDoesNotWaitForLucene() {
    noClasses().that().haveNameMatching("org\\.biennien\\.app\\.cli\\.(Read|Ledger|Diff|Events|Claim|Words)Command")
        .should().transitivelyDependOnClassesThat(resideInAnyPackage("org.biennien.lucene..", "org.apache.lucene.."))
        .check(HOUSE);
  }

  @Test
  void onlySearchKnowsLucene() {
    noClasses().that().resideOutsideOfPackages("org.biennien.lucene..", "org.biennien.search..")
        .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..")
        .check(HOUSE);
  }
}
