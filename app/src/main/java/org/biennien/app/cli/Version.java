package org.biennien.app.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the jar's manifest has it.
public final class Version implements IVersionProvider {
  /// `2026.11.1`; `dev` where the classes run outside a jar.
  public static String program() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Biên Niên " + program(), "Java " + Runtime.version()};
  }
}
