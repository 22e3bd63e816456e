namespace Attribution.Reports;

/// <summary>An input that could not be analysed, as a record among reports.</summary>
/// <param name="Path">The input, as the user named it.</param>
/// <param name="Error">What went wrong, in one line.</param>
internal sealed record FailedInput(string Path, string Error);
