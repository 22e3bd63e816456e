namespace Attribution.Attributions;

/// <summary>What is counted: words by their hashes, 0 for none, under the name of a list.</summary>
internal readonly record struct CountKey(uint List, uint A, uint B, uint C, uint D);
