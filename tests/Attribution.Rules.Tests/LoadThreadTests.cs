using Attribution.Rules.Reading;

namespace Attribution.Rules.Tests;

/// <summary>Parts of a load that share a thread.</summary>
[TestFixture]
public sealed class LoadThreadTests
{
    [Test]
    public void WhoeverWaitsForAPartThatNobodyHasBegunRunsIt()
    {
        using var gate = new ManualResetEventSlim();
        using var thread = new LoadThread();
        var busy = LoadTask.Start(_ => gate.Wait(TimeSpan.FromMinutes(1)), thread);
        var waiting = LoadTask.Start(_ => Environment.CurrentManagedThreadId, thread);
        Assert.That(waiting.Result, Is.EqualTo(Environment.CurrentManagedThreadId));
        gate.Set();
        Assert.That(busy.Result, Is.True);
    }

    [Test]
    public void APartRunsOnceHoweverOftenItIsAskedFor()
    {
        var runs = 0;
        using var thread = new LoadThread();
        var part = LoadTask.Start(_ => Interlocked.Increment(ref runs), thread);
        Assert.That(new[] { part.Result, part.Result, runs }, Is.All.EqualTo(1));
    }

    [Test]
    public void PartsThatWaitWhenTheThreadIsClosedAreStillRun()
    {
        var thread = new LoadThread();
        using var ran = new ManualResetEventSlim();
        LoadTask.Start(_ => { ran.Set(); return 0; }, thread);
        thread.Dispose();
        Assert.That(ran.Wait(TimeSpan.FromMinutes(1)), Is.True);
    }

    [Test]
    public void WhatAPartThrowsAndTheMistakesThatItNotesReachWhoeverWaits()
    {
        using var thread = new LoadThread();
        var failing = LoadTask.Start<int>(_ => throw new InvalidDataException("broken"), thread);
        var noting = LoadTask.Start(own => { own.Add("a.yaml", 3, "wrong"); return 1; }, thread);
        var problems = new ProblemList();
        noting.Join(problems);
        Assert.That(() => failing.Result, Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("broken"));
        Assert.That(problems.Errors.Select(error => error.Line), Is.EqualTo([3]));
    }
}
