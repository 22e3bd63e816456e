using System.Text;
using Attribution.Rules.Matching;

namespace Attribution.Findings.Judging;

/// <summary>
/// Learned weights: for each check and for "any of them", what every feature adds, one byte each. Whether an editor would send a
/// sentence back, and for what, are weighed apart: of the first much more is known. Immutable and thread-safe.
/// </summary>
internal sealed class JudgeModel
{
    /// <summary>Raised whenever features or layout change: weights of another version mean something else.</summary>
    private const int Version = 2;

    private const uint Magic = 0x4744554A;

    private readonly Dictionary<uint, sbyte[]> rows;

    // The same for looking up: most features of a sentence were not learned, which its filter knows.
    private readonly WordMap<sbyte[]> rowOf;
    private readonly float[] scales, biases;

    /// <param name="checks">The ids of the checks; one column of weights each, after the first, which is for any of them.</param>
    /// <param name="scales">What one step of a weight is worth, by column.</param>
    /// <param name="biases">What is added without any feature, by column.</param>
    /// <param name="rows">The weights by feature, one a column.</param>
    public JudgeModel(IReadOnlyList<string> checks, float[] scales, float[] biases, Dictionary<uint, sbyte[]> rows) =>
        (Checks, this.scales, this.biases, this.rows, rowOf) = (checks, scales, biases, rows, MapOf(rows));

    public IReadOnlyList<string> Checks { get; }

    public int Features => rows.Count;

    /// <summary>For each check how likely an editor sends a sentence with such features, by their hashes, back for it, 0 to 1.</summary>
    public float[] Judge(ReadOnlySpan<uint> features)
    {
        Span<int> sums = stackalloc int[biases.Length];
        foreach (var feature in features)
            if (rowOf.Find(feature) is { } row)
                for (var column = 0; column < row.Length && column < sums.Length; column++)
                    sums[column] += row[column];
        var any = Probability(biases[0] + sums[0] * scales[0]);
        var judged = new float[Checks.Count];
        for (var check = 0; check < judged.Length; check++)
            judged[check] = any * Probability(biases[check + 1] + sums[check + 1] * scales[check + 1]);
        return judged;
    }

    /// <summary>What a feature adds for a check, in logits: to its being sent back at all, and to its being sent back for this.</summary>
    public (float Any, float Check) Weight(JudgeFeature feature, int check) =>
        rows.TryGetValue(feature.Hash, out var row) ? (row[0] * scales[0], row[check + 1] * scales[check + 1]) : (0, 0);

    private static WordMap<sbyte[]> MapOf(Dictionary<uint, sbyte[]> rows)
    {
        var map = new WordMapBuilder<sbyte[]>();
        foreach (var (feature, row) in rows)
            map.Place(feature) = row;
        return map.Build();
    }

    private static float Probability(float logit) => 1 / (1 + MathF.Exp(-logit));

    /// <exception cref="InvalidDataException">The file holds no such weights, those of another version, or is cut short.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JudgeModel Load(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            return Read(new BinaryReader(new MemoryStream(bytes), Encoding.UTF8), file);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException($"{file}: cut short after {bytes.Length} bytes; copy it again, or learn it anew");
        }
    }

    private static JudgeModel Read(BinaryReader reader, string file)
    {
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException($"{file}: not the weights of the judge of findings");
        if (reader.ReadByte() is var version && version != Version)
            throw new InvalidDataException($"{file}: weights of version {version}, and this program reads version {Version}; learn them anew");
        var checks = new string[reader.ReadByte()];
        for (var i = 0; i < checks.Length; i++)
            checks[i] = reader.ReadString();
        var scales = Floats(reader, checks.Length + 1);
        var biases = Floats(reader, checks.Length + 1);
        var count = reader.ReadInt32();
        var rows = new Dictionary<uint, sbyte[]>();
        for (var i = 0; i < count; i++)
            rows[reader.ReadUInt32()] = Row(reader, checks.Length + 1);
        return new JudgeModel(checks, scales, biases, rows);
    }

    private static float[] Floats(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = reader.ReadSingle();
        return values;
    }

    private static sbyte[] Row(BinaryReader reader, int count)
    {
        var row = new sbyte[count];
        for (var i = 0; i < count; i++)
            row[i] = reader.ReadSByte();
        return row;
    }

    public void Save(string file)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            Write(writer);
        File.WriteAllBytes(file, stream.ToArray());
    }

    private void Write(BinaryWriter writer)
    {
        writer.Write(Magic);
        writer.Write((byte)Version);
        writer.Write((byte)Checks.Count);
        foreach (var check in Checks)
            writer.Write(check);
        foreach (var value in scales.Concat(biases))
            writer.Write(value);
        writer.Write(rows.Count);
        foreach (var (feature, row) in rows.OrderBy(pair => pair.Key))
        {
            writer.Write(feature);
            foreach (var weight in row)
                writer.Write(weight);
        }
    }
}
