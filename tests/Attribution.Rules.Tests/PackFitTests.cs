using Attribution.Rules.Packing;

namespace Attribution.Rules.Tests;

/// <summary>A pack that does not fit, or is damaged, is as if it were not there.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PackFitTests : IDisposable
{
    private const int Flips = 300, Cuts = 60;

    private readonly PackedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void EditOfTheSameLengthIsSeen()
    {
        var file = folder.At("lexicons/verbs-say.txt");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text[..^2] + (char)(text[^2] ^ 1) + text[^1]);
        Assert.That(folder.IsUsed, Is.False);
        Assert.That(AttributionAnalyzer.Load(folder.Path).Language.Rules.Lexicon("verbs-say")!.Entries, Is.EqualTo(WordsOf(file)));
    }

    [TestCase("cues/new.yaml")]
    [TestCase("lexicons/new.txt")]
    [TestCase("passages/deeper/new.yaml")]
    public void AddedFileIsSeen(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file))!);
        File.WriteAllText(folder.At(file), "# nothing");
        Assert.That(folder.IsUsed, Is.False);
    }

    [Test]
    public void MissingFileIsSeen()
    {
        File.Delete(Directory.GetFiles(folder.At("passages"))[0]);
        Assert.That(folder.IsUsed, Is.False);
    }

    [Test]
    public void RenamedFileIsSeen()
    {
        File.Move(folder.At("lexicons/verbs-say.txt"), folder.At("lexicons/verbs-yas.txt"));
        Assert.That(folder.IsUsed, Is.False);
    }

    [Test]
    public void CopyWithOtherTimesIsUsed()
    {
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.That(folder.IsUsed, Is.True);
    }

    [Test]
    public void PackIsUsedWhicheverWayTheFolderIsNamed()
    {
        File.Delete(folder.Pack);
        RuleBook.Pack(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path) + Path.DirectorySeparatorChar);
        Assert.That(folder.IsUsed, Is.True);
        Assert.That(PackFile.Open(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path)), Is.Not.Null);
    }

    [Test]
    public void PackIsUsedWhereTheFolderHasMoved()
    {
        using var elsewhere = new HouseRules();
        var parent = elsewhere.Options.AdditionalRules[0];
        Directory.Move(folder.Path, Path.Combine(parent, "en"));
        File.Copy(folder.Pack, Path.Combine(parent, "en.pack"));
        Assert.That(PackFile.Open(Path.Combine(parent, "en")), Is.Not.Null);
        var rules = AttributionAnalyzer.Load(Path.Combine(parent, "en")).Language.Rules;
        Assert.That(rules.Rules.All(rule => File.Exists(rule.File)), Is.True);
        Assert.That(rules.Pack, Is.Not.Null);
    }

    [Test]
    public void BrokenRuleIsToldOfInSpiteOfThePack()
    {
        File.WriteAllText(folder.At("cues/broken.yaml"), "id: [");
        Assert.That(() => AttributionAnalyzer.Load(folder.Path), Throws.TypeOf<RuleFileException>().With.Property("Errors").Count.EqualTo(1));
    }

    [Test]
    public void FolderWithMistakesGetsNoPack()
    {
        File.WriteAllText(folder.At("cues/broken.yaml"), "id: [");
        var before = File.ReadAllBytes(folder.Pack);
        Assert.That(() => RuleBook.Pack(folder.Path), Throws.TypeOf<RuleFileException>());
        Assert.That(File.ReadAllBytes(folder.Pack), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(folder.Pack)!), Has.Length.EqualTo(1));
    }

    [Test]
    public void FolderThatIsMissingIsAMistakeWithItsName() =>
        Assert.That(() => RuleBook.Pack(folder.Path + "-x"), Throws.TypeOf<RuleFileException>().With.Message.Contains("en-x"));

    [Test]
    public void FlippedBytesAreSeen()
    {
        var random = new Random(7);
        var whole = File.ReadAllBytes(folder.Pack);
        // All of the header, and places anywhere.
        foreach (var place in Enumerable.Range(0, 128).Concat(Enumerable.Range(0, Flips).Select(_ => random.Next(whole.Length))))
        {
            var damaged = (byte[])whole.Clone();
            damaged[place] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(folder.Pack, damaged);
            Assert.That(folder.IsUsed, Is.False, $"byte {place}");
        }
        Assert.That(() => AttributionAnalyzer.Load(folder.Path), Throws.Nothing);
    }

    [Test]
    public void CutPacksAreSeen()
    {
        var random = new Random(8);
        var whole = File.ReadAllBytes(folder.Pack);
        foreach (var length in Enumerable.Range(0, Cuts).Select(i => i < Cuts / 2 ? i * 8 : random.Next(whole.Length)))
        {
            File.WriteAllBytes(folder.Pack, whole[..length]);
            Assert.That(folder.IsUsed, Is.False, $"{length} bytes");
        }
    }

    [Test]
    public void PackOfAnotherBuildIsSeen()
    {
        var pack = File.ReadAllBytes(folder.Pack);
        pack[2 * sizeof(ulong)] ^= 1;
        File.WriteAllBytes(folder.Pack, PackFile.Sealed(pack));
        Assert.That(folder.IsUsed, Is.False);
        pack[2 * sizeof(ulong)] ^= 1;
        File.WriteAllBytes(folder.Pack, PackFile.Sealed(pack));
        Assert.That(folder.IsUsed, Is.True);
    }

    private static IEnumerable<string> WordsOf(string file) =>
        File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}
