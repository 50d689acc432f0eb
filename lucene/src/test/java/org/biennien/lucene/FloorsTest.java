package org.biennien.lucene;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// This module stands beside the road: it knows the text library and Lucene, and nothing else.
class FloorsTest {
  @Test
  void theAnalyzerNeedsTheTextLibraryAndLuceneOnly() {
    noClasses().should().dependOnClassesThat().resideOutsideOfPackages(
            "org.biennien.lucene..", "org.biennien.text..", "org.apache.lucene..", "java..", "org.jspecify..")
        .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.biennien.lucene"));
  }
}
