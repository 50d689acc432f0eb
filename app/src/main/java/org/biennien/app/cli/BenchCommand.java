package org.biennien.app.cli;

import picocli.CommandLine.Command;

/// `biennien bench text`, `biennien bench read`, `biennien bench chronicle`, `biennien bench search`,
/// `biennien bench bkee`: how fast the program is, and how much memory it takes, on this machine.
@Command(name = "bench", subcommands = {BenchTextCommand.class, BenchReadCommand.class, BenchChronicleCommand.class, BenchSearchCommand.class,
    BenchBkeeCommand.class})
final class BenchCommand {}
