namespace Attribution.Rules.Reading;

/// <summary>Something that a <see cref="LoadThread"/> runs.</summary>
internal abstract class LoadPart
{
    /// <summary>The part after it on the same thread.</summary>
    public LoadPart? Next { get; set; }

    /// <summary>Runs it, unless another thread has begun to.</summary>
    public abstract void Run();
}
