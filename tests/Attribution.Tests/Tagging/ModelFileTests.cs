using Attribution.Tagging;

namespace Attribution.Tests.Tagging;

[TestFixture]
internal sealed class ModelFileTests
{
    private string _folder = "";

    [SetUp]
    public void CopyModels()
    {
        _folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in Directory.GetFiles(TokenText.Models))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    [TearDown]
    public void RemoveModels() => Directory.Delete(_folder, recursive: true);

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(1000)]
    public void A_truncated_model_is_refused_by_name(int length)
    {
        var path = Path.Combine(_folder, TagModel.FileName);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        Assert.That(() => Tagger.Load(_folder), Throws.TypeOf<InvalidDataException>().With.Message.Contains(TagModel.FileName));
    }

    [Test]
    public void A_model_with_bytes_to_spare_is_refused()
    {
        File.AppendAllText(Path.Combine(_folder, TagModel.FileName), "x");

        Assert.That(() => Tagger.Load(_folder), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void A_file_of_another_kind_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, TagModel.FileName), "This is a text and no model at all.");

        Assert.That(() => Tagger.Load(_folder), Throws.TypeOf<InvalidDataException>().With.Message.Contains("not a model"));
    }

    [Test]
    public void A_missing_model_is_an_input_error()
    {
        File.Delete(Path.Combine(_folder, TagModel.FileName));

        Assert.That(() => Tagger.Load(_folder), Throws.InstanceOf<IOException>());
    }
}
