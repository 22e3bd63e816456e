using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

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

    private readonly JudgeWeights weights;
    private readonly float[] scales, biases;

    /// <param name="checks">The ids of the checks; one column of weights each, after the first, which is for any of them.</param>
    /// <param name="scales">What one step of a weight is worth, by column.</param>
    /// <param name="biases">What is added without any feature, by column.</param>
    /// <param name="weights">The weights by feature, one a column.</param>
    public JudgeModel(IReadOnlyList<string> checks, float[] scales, float[] biases, JudgeWeights weights) =>
        (Checks, this.scales, this.biases, this.weights) = (checks, scales, biases, weights);

    public IReadOnlyList<string> Checks { get; }

    public int Features => weights.Count;

    /// <summary>For each check how likely an editor sends a sentence with such features, by their hashes, back for it, 0 to 1.</summary>
    public float[] Judge(ReadOnlySpan<uint> features)
    {
        Span<int> sums = stackalloc int[weights.Width];
        weights.Sum(features, sums);
        var any = Probability(biases[0] + sums[0] * scales[0]);
        var judged = new float[Checks.Count];
        for (var check = 0; check < judged.Length; check++)
            judged[check] = any * Probability(biases[check + 1] + sums[check + 1] * scales[check + 1]);
        return judged;
    }

    /// <summary>What a feature adds for a check, in logits: to its being sent back at all, and to its being sent back for this.</summary>
    public (float Any, float Check) Weight(JudgeFeature feature, int check) =>
        weights.Of(feature.Hash) is { Length: > 0 } row ? (row[0] * scales[0], row[check + 1] * scales[check + 1]) : (0, 0);

    private static float Probability(float logit) => 1 / (1 + MathF.Exp(-logit));

    /// <exception cref="InvalidDataException">The file holds no such weights, those of another version, or is cut short.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JudgeModel Load(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            return Read(bytes, file);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException($"{file}: cut short after {bytes.Length} bytes; copy it again, or learn it anew");
        }
    }

    /// <summary>Read from the bytes themselves: the framework's reader of streams takes longer to load than the weights do.</summary>
    private static JudgeModel Read(ReadOnlySpan<byte> rest, string file)
    {
        if (Number(ref rest) != Magic)
            throw new InvalidDataException($"{file}: not the weights of the judge of findings");
        if (Take(ref rest, 1)[0] is var version && version != Version)
            throw new InvalidDataException($"{file}: weights of version {version}, and this program reads version {Version}; learn them anew");
        var checks = new string[Take(ref rest, 1)[0]];
        for (var i = 0; i < checks.Length; i++)
            checks[i] = Encoding.UTF8.GetString(Take(ref rest, Take(ref rest, 1)[0]));
        var columns = checks.Length + 1;
        return new JudgeModel(checks, Floats(ref rest, columns), Floats(ref rest, columns), Rows(ref rest, columns));
    }

    private static JudgeWeights Rows(ref ReadOnlySpan<byte> rest, int columns)
    {
        var count = (int)Number(ref rest);
        if ((uint)count > Math.Min(ushort.MaxValue, rest.Length / (columns + sizeof(uint))))
            throw new EndOfStreamException();
        var weights = new JudgeWeights(count, columns);
        for (var left = count; left > 0; left--)
            weights.Add(Number(ref rest), MemoryMarshal.Cast<byte, sbyte>(Take(ref rest, columns)));
        return weights;
    }

    private static float[] Floats(ref ReadOnlySpan<byte> rest, int count) => MemoryMarshal.Cast<byte, float>(Take(ref rest, count * sizeof(float))).ToArray();

    private static uint Number(ref ReadOnlySpan<byte> rest) => BinaryPrimitives.ReadUInt32LittleEndian(Take(ref rest, sizeof(uint)));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, int count)
    {
        if (count > rest.Length)
            throw new EndOfStreamException();
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
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
        var all = weights.All();
        writer.Write(all.Count);
        foreach (var (feature, row) in all)
        {
            writer.Write(feature);
            foreach (var weight in row)
                writer.Write(weight);
        }
    }
}
