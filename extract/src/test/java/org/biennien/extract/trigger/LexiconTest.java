package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.biennien.claim.Extent;
import org.biennien.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each line of the tables carries its own proof.
class LexiconTest {
  private static final RuleBook BOOK = RuleBook.load();
  private static final TriggerFinder FINDER = TriggerFinder.load();

  static Stream<TriggerRule> triggers() {
    return BOOK.rules().stream().filter(rule -> rule.part() != TriggerRule.Part.BLOCK);
  }

  static Stream<TriggerRule> blocks() {
    return BOOK.rules().stream().filter(rule -> rule.part() == TriggerRule.Part.BLOCK);
  }

  static Stream<Cue<Status>> statusCues() {
    return RuleTable.status().stream();
  }

  static Stream<Cue<Extent>> extentCues() {
    return RuleTable.extent().stream();
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void eachRuleProposesTheTriggerOfItsExample(TriggerRule rule) {
    var discourse = new Discourse(Sentences.article(rule.example().text()), BOOK);
    Tokens tokens = discourse.tokens(0);
    assertThat(discourse.candidates(0)).as(rule.example().text()).anySatisfy(c -> {
      assertThat(tokens.sentence().span(c.from(), c.to())).isEqualTo(Sentences.span(rule.example()));
      assertThat(c.frame().rules()).contains(rule);
    });
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void theModelReadsEachExampleAsItsRuleSays(TriggerRule rule) {
    List<EventMention> found = FINDER.find(Sentences.article(rule.example().text()));
    assertThat(found).as(rule.example().text()).anySatisfy(mention -> {
      assertThat(mention.trigger().quote().span().overlaps(Sentences.span(rule.example()))).isTrue();
      assertThat(rule.readings().getFirst().types()).contains(mention.type());
    });
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void nothingInACounterExampleSaysWhatItsRuleSays(TriggerRule rule) {
    assertThat(FINDER.find(Sentences.article(rule.counterExample()))).as(rule.counterExample())
        .noneMatch(mention -> rule.readings().getFirst().types().contains(mention.type()));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void wordsThatOnlyLookLikeATriggerAreNone(TriggerRule rule) {
    var discourse = new Discourse(Sentences.article(rule.example().text()), BOOK);
    assertThat(discourse.candidates(0)).noneMatch(c -> discourse.tokens(0).sentence().span(c.from(), c.to())
        .overlaps(Sentences.span(rule.example())));
  }

  @ParameterizedTest
  @MethodSource("statusCues")
  void eachStatusCueStandsInItsExample(Cue<Status> cue) {
    Tokens tokens = new Discourse(Sentences.article(cue.example().text()), BOOK).tokens(0);
    assertThat(new CueBook<>(RuleTable.status()).find(tokens)).anySatisfy(found -> {
      assertThat(found.cue().id()).isEqualTo(cue.id());
      int start = tokens.sentence().span(found.from(), found.to()).start();
      assertThat(start < cue.example().from()).isEqualTo(cue.side() == Cue.Side.BEFORE);
    });
  }

  @ParameterizedTest
  @MethodSource("extentCues")
  void eachExtentCueTellsTheExtentInItsExampleAndNotInItsCounterExample(Cue<Extent> cue) {
    assertThat(extent(cue.example())).as(cue.example().text()).contains(cue.label());
    assertThat(extent(cue.counterExample())).as(cue.counterExample().text()).doesNotContain(cue.label());
  }

  private static List<Extent> extent(TriggerRule.Example example) {
    Tokens tokens = new Discourse(Sentences.article(example.text()), BOOK).tokens(0);
    int from = tokens.sentence().tokenAt(example.from());
    int to = tokens.sentence().tokenAt(example.to() - 1) + 1;
    var cues = new CueBook<>(RuleTable.extent()).find(tokens);
    return ExtentFinder.find(cues, tokens, from, to).map(Cue::label).stream().toList();
  }

  @Test
  void theLexiconHasRulesForEveryType() {
    assertThat(BOOK.readings().stream().flatMap(reading -> reading.types().stream()).distinct())
        .containsExactlyInAnyOrder(org.biennien.claim.ClaimType.values());
  }
}
