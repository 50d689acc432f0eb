package org.biennien.app.cli;

import picocli.CommandLine.Command;

/// `biennien bench text`, `biennien bench read`: how fast the program is, and how much memory it takes, on this machine.
@Command(name = "bench", subcommands = {BenchTextCommand.class, BenchReadCommand.class})
final class BenchCommand {}
