package org.biennien.extract.eval.bkee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Mention;
import org.biennien.text.Span;

/// An event as BKEE writes it: a trigger of a type with its arguments.
///
/// @param type one that the codebook has, too
/// @param trigger the words that carry it
/// @param arguments of the roles that the codebook has
record BkeeEvent(BkeeType type, Span trigger, List<Argument> arguments) {
  BkeeEvent {
    arguments = List.copyOf(arguments);
  }

  /// Words with a role.
  record Argument(String role, Span span) {}

  /// A claim as BKEE would write it; empty where BKEE has no such type.
  static Optional<BkeeEvent> of(Claim claim) {
    return BkeeType.of(claim.type()).map(type -> new BkeeEvent(type, claim.trigger().quote().span(), arguments(claim, type)));
  }

  private static List<Argument> arguments(Claim claim, BkeeType type) {
    var arguments = new ArrayList<Argument>();
    add(arguments, agent(claim, type), claim.agent());
    add(arguments, type.patient(), claim.patient());
    add(arguments, type.place(claim.type()), claim.place());
    if (type == BkeeType.TRANSPORT) {
      add(arguments, claim.type() == ClaimType.WITHDRAW ? "Destination-Arg" : "Origin-Arg", claim.otherPlace());
    }
    claim.time().ifPresent(time -> arguments.add(new Argument(BkeeType.TIME, time.quote().span())));
    return arguments;
  }

  /// Who moves is what is moved, where nobody is told to send him.
  private static String agent(Claim claim, BkeeType type) {
    return type == BkeeType.TRANSPORT && claim.patient().isEmpty() ? type.patient() : type.agent();
  }

  private static void add(List<Argument> arguments, String role, List<? extends Mention> mentions) {
    mentions.forEach(mention -> arguments.add(new Argument(role, mention.quote().span())));
  }
}
