package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokenPatternTest {
  private static List<String> ways(String notation) {
    return TokenPattern.expand(notation).stream().map(pattern -> pattern.steps().stream().map(step -> switch (step) {
      case TokenPattern.Form(String text) -> text;
      case TokenPattern.Gap(int max) -> "<" + max + ">";
    }).collect(Collectors.joining(" "))).toList();
  }

  @Test
  void alternativesAndOptionalPartsMultiply() {
    assertThat(ways("(giành|lấy) (lại)? kiểm soát")).containsExactly(
        "giành lại kiểm soát", "giành kiểm soát", "lấy lại kiểm soát", "lấy kiểm soát");
  }

  @Test
  void anAlternativeMayHaveSeveralWords() {
    assertThat(ways("(làn sóng|đợt) tấn công")).containsExactly("làn sóng tấn công", "đợt tấn công");
  }

  @Test
  void aGapWithoutAWordOnOneSideFallsAway() {
    assertThat(ways("ném ..5 (bom)?")).containsExactly("ném <5> bom", "ném");
  }

  @Test
  void aBracketWithoutEndIsToldWithThePattern() {
    assertThatThrownBy(() -> TokenPattern.expand("(giành|lấy lại")).hasMessageContaining("(giành|lấy lại");
  }
}
