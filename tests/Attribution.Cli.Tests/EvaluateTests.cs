using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class EvaluateTests
{
    private const string Text = "The judge said that the trial would resume in June.\n";
    private const string Gold = "T1\tSource 0 9\tThe judge\nT2\tCue 10 14\tsaid\nT3\tContent 15 50\tthat the trial would resume in June\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n";

    [Test]
    public void FiguresArePrintedInPercent()
    {
        using var tool = Corpus();
        var result = tool.Run("evaluate", "--text", "text", "--gold", "gold");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.StartWith("2 articles, 3 sets of annotations\n").And.Match("soft +all +2\\.0 +1\\.5 +75\\.0 +100\\.0 +85\\.7\n"));
        Assert.That(result.Output, Does.Not.Contain("contributes"));
    }

    [Test]
    public void RulesArePrintedOnRequest()
    {
        using var tool = Corpus();
        Assert.That(tool.Run("evaluate", "--text", "text", "--gold", "gold", "--by-rule").Output, Does.Match("attribution\\.[a-z-]+ +2\\.0 +1\\.5 +75\\.0 +85\\.71\n"));
    }

    [Test]
    public void ListChoosesArticles()
    {
        using var tool = Corpus().With("only.txt", "b\n");
        var result = tool.Run("evaluate", "--text", "text", "--gold", "gold", "--only", "only.txt", "--json");
        using var json = JsonDocument.Parse(result.Output);
        Assert.That(json.RootElement.GetProperty("articles").GetInt32(), Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("strict").GetProperty("indirect").GetProperty("f1").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public void WhatRulesAreWorthIsWrittenAndAFailureToWriteLeavesNothingBehind()
    {
        using var tool = Corpus();
        Assert.That(tool.Run("evaluate", "--text", "text", "--gold", "gold", "--write", "new/precision.tsv").Status, Is.Zero);
        Assert.That(tool.Read("new/precision.tsv"), Does.StartWith("# Written by").And.Match("on 2 articles").And.Match("\nattribution\\.[a-z-]+\\t2\\t1\\.5\n$"));
        var before = tool.Files().ToList();
        var failed = tool.Run("evaluate", "--text", "text", "--gold", "gold", "--write", "text");
        Assert.That(failed.Status, Is.EqualTo(2));
        Assert.That(failed.Error, Does.StartWith("attribution: error: text: cannot be written"));
        Assert.That(tool.Files(), Is.EqualTo(before));
    }

    [TestCase("nowhere", "gold", "nowhere: no such folder")]
    [TestCase("text", "text", "text: no annotation files (*.ann) in this folder")]
    public void UnusableFolderIsNamed(string text, string gold, string message)
    {
        using var tool = Corpus();
        var result = tool.Run("evaluate", "--text", text, "--gold", gold);
        Assert.That((result.Status, result.Output, result.Error), Is.EqualTo((2, "", $"attribution: error: {message}\n")));
    }

    [Test]
    public void BadAnnotationIsNamedWithItsLine()
    {
        using var tool = Corpus().With("gold/b.ann", "T1\tCue 10 999\tx\n");
        var result = tool.Run("evaluate", "--text", "text", "--gold", "gold");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith("attribution: error: gold/b.ann: line 1: the span 10 999 "));
    }

    [Test]
    public void AnnotationWithoutATextIsNamed()
    {
        using var tool = Corpus().With("gold/lost_x1.ann", Gold);
        Assert.That(tool.Run("evaluate", "--text", "text", "--gold", "gold").Error, Is.EqualTo("attribution: error: gold/lost_x1.ann: no text for this annotation\n"));
    }

    [Test]
    public void BothFoldersAreNeeded()
    {
        using var tool = Corpus();
        Assert.That(tool.Run("evaluate", "--text", "text").Status, Is.EqualTo(2));
    }

    /// <summary>Article a has two annotators, one of whom found nothing.</summary>
    private static Tool Corpus() => new Tool().With("text/a.txt", Text).With("text/b.txt", Text)
        .With("gold/a_x1.ann", Gold).With("gold/a_x2.ann", "").With("gold/b.ann", Gold);
}
