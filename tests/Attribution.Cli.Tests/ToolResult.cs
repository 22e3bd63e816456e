namespace Attribution.Cli.Tests;

/// <summary>What a run of the built tool came to.</summary>
internal sealed record ToolResult(int Status, string Output, string Error);
