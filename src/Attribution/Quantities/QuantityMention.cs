using Attribution.Articles;

namespace Attribution.Quantities;

/// <summary>A date, number or amount in an article; see <see cref="Quantity"/> for what value and date mean.</summary>
internal readonly record struct QuantityMention(TokenRange Tokens, QuantityKind Kind, double? Value, string? Date);
