using System.Buffers;
using System.Globalization;

namespace Attribution.Readers.Html;

/// <summary>Bylines without the word that introduces the names.</summary>
internal static class Bylines
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÀÁÂÄÅÈÉÊËÌÍÎÏÒÓÔÖØÙÚÛÜ");

    public static string? Bare(string byline, IReadOnlyList<string> introductions)
    {
        var bare = byline.Trim();
        foreach (var word in introductions)
            if (bare.StartsWith(word, StringComparison.OrdinalIgnoreCase) && bare.Length > word.Length && (word[^1] == ':' || char.IsWhiteSpace(bare[word.Length])))
            {
                bare = bare[word.Length..].Trim();
                break;
            }
        var end = bare.AsSpan().IndexOfAny('|', '•', '·');
        bare = end > 0 ? bare[..end].Trim() : bare;
        return bare.Length == 0 ? null : IsInCapitals(bare) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(bare.ToLowerInvariant()) : bare;
    }

    /// <summary>Whether names are set in capitals; what cannot be spoken is an abbreviation.</summary>
    private static bool IsInCapitals(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && !text.Any(char.IsLower) && words.All(word => word.Length < 2 || word.EndsWith('.') || word.AsSpan().ContainsAny(Vowels));
    }
}
