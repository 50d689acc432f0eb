package org.biennien.app.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.extract.article.Fault;
import org.biennien.extract.article.TextLine;
import org.biennien.extract.article.TextLines;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.pipeline.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien words FILE|- ...`: text in, words out. Needs nothing of the program but the text library, so
/// that it starts fast; holds a stretch or a line of its input at a time.
@Command(name = "words")
final class WordsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE|-", descriptionKey = "parameter.texts")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--lines", descriptionKey = "option.lines")
  private boolean byLine;

  @Option(names = "--conllu", descriptionKey = "option.conllu")
  private boolean conllu;

  @Mixin
  private LexiconOption lexicon = new LexiconOption();

  WordsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Annotator annotator = lexicon.annotator(terminal.messages());
    var out = new LineOutput(terminal);
    SentencePrinter printer = conllu ? new ConlluPrinter(out) : new WordLinePrinter(out);
    var faults = new LineFaults(terminal);
    for (String name : inputs) {
      try (InputStream in = open(name); TextLines lines = TextLines.of(in)) {
        printer.begin(name);
        if (byLine) {
          printLines(name, lines, annotator, printer, faults);
        } else {
          printText(name, lines, annotator, printer, faults);
        }
        faults.opened();
        lines.legacy().ifPresent(encoding -> terminal.err().println(
            "biennien: " + terminal.messages().text("words.legacy", name, encoding.label())));
      } catch (IOException e) {
        String found = "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
        faults.add(name, new Fault(Fault.Kind.UNOPENED, Map.of("found", found)));
      }
    }
    return faults.exitCode();
  }

  // Tags take as long as all the rest, and a line of words has none: words are tagged for CoNLL-U only.

  private void printLines(
      String name, TextLines lines, Annotator annotator, SentencePrinter printer, LineFaults faults)
      throws IOException {
    for (Optional<TextLine> next = lines.next(); next.isPresent(); next = lines.next()) {
      switch (next.get()) {
        case TextLine.Read line -> {
          AnnotatedText text =
              conllu ? annotator.annotateSentence(line.text()) : annotator.segmentSentence(line.text());
          if (text.sentences().isEmpty()) {
            printer.printEmpty();
          }
          text.sentences().forEach(sentence -> printer.print(line.text(), 0, sentence));
        }
        case TextLine.Unreadable line -> {
          faults.add(name, line);
          printer.printEmpty();
        }
      }
    }
  }

  private void printText(
      String name, TextLines lines, Annotator annotator, SentencePrinter printer, LineFaults faults)
      throws IOException {
    var stretches = new TextStretches(lines, TextStretches.LENGTH, TextStretches.LONGEST);
    for (Optional<TextStretch> next = stretches.next(); next.isPresent(); next = stretches.next()) {
      TextStretch stretch = next.get();
      AnnotatedText text = conllu ? annotator.annotate(stretch.text()) : annotator.segment(stretch.text());
      for (Sentence sentence : text.sentences()) {
        printer.print(stretch.text(), stretch.start(), sentence);
      }
    }
    stretches.fault().ifPresent(fault -> faults.add(name, fault));
  }

  private InputStream open(String name) throws IOException {
    if (!name.equals(InputFiles.STANDARD_INPUT)) {
      return Files.newInputStream(Path.of(name));
    }
    return new FilterInputStream(terminal.in()) {
      /// Standard input is not ours to close.
      @Override
      public void close() {}
    };
  }
}
