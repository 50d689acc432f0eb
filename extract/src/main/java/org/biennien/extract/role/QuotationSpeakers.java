package org.biennien.extract.role;

import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.layout.Quotations;
import org.biennien.extract.layout.TokenRow;

/// How a word of saying stands to the quotation that an event is told in: who opens a quotation of five sentences, or closes it, vouches
/// for all of them.
final class QuotationSpeakers {
  /// How many tokens may stand between a word of saying and the quotation: *nói rằng: “…*.
  private static final int BESIDE = 3;
  /// ... between the end of a quotation and who said it: *…”, người phát ngôn quân đội Nga nói*.
  private static final int BEHIND = 15;

  private final TokenRow row;
  private final Quotations quotations;

  QuotationSpeakers(TokenRow row) {
    this.row = row;
    this.quotations = new Quotations(row);
  }

  /// The first sentence of the event's quotation, or the event's own.
  int firstSentence(EventSite event) {
    int own = quotations.at(event.from());
    return own == 0 ? event.sentence() : Math.min(event.sentence(), row.sentenceOf(quotations.first(own)));
  }

  /// The last sentence of the event's quotation, or the event's own.
  int lastSentence(EventSite event) {
    int own = quotations.at(event.from());
    return own == 0 ? event.sentence() : Math.max(event.sentence(), row.sentenceOf(quotations.last(own)));
  }

  /// Whether an attribution opens or closes the quotation that an event stands in.
  boolean bounds(EventSite event, Attribution attribution) {
    return switch (relation(event, attribution)) {
      case "opens", "closes", "behind" -> true;
      default -> false;
    };
  }

  /// How an attribution stands to the event's quotation, as a feature's value.
  String relation(EventSite event, Attribution attribution) {
    int own = quotations.at(event.from());
    if (own == 0) {
      return "plain";
    }
    int start = Math.min(attribution.from(), attribution.cueFrom());
    if (own == quotations.at(start)) {
      return "same";
    }
    int first = quotations.first(own);
    int end = Math.max(attribution.to(), attribution.cueTo());
    if (end <= first && first - end <= BESIDE && row.sentenceOf(end - 1) >= row.sentenceOf(first) - 1) {
      return "opens";
    }
    int close = quotations.last(own);
    if (start > close && start - close <= BESIDE) {
      return "closes";
    }
    if (start > close && start - close <= BEHIND && row.sentenceOf(start) == row.sentenceOf(close)) {
      return "behind";
    }
    return own == quotations.at(row.first(event.sentence() + 1) - 1) ? "open" : "quoted";
  }
}
