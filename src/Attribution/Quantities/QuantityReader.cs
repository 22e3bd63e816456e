using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Quantities;

/// <summary>Tells what a match of a rule means: its kind, and its number or day.</summary>
internal sealed class QuantityReader(MatchText text, NumberReader numbers, Calendar calendar)
{
    /// <summary>What a rule says of its match with <c>kind</c>, where it is none of <see cref="QuantityKind"/>: a road's number, a time of day.</summary>
    public const string NoQuantity = "none";

    private const string NumberCapture = "number";

    /// <summary>The <c>value</c> of rules whose whole match is the number.</summary>
    private const string WholeMatch = "match";

    private readonly DateReader dates = new(text, calendar);

    /// <summary>Whether a match holds. It may hold without being a quantity, so that its words are not taken for one.</summary>
    public bool TryRead(RuleMatch match, out QuantityMention? mention)
    {
        mention = null;
        var attributes = match.Rule.Rule.Attributes;
        if (!Enum.TryParse<QuantityKind>(attributes["kind"], ignoreCase: true, out var kind))
            return true;
        if (kind == QuantityKind.Date)
        {
            mention = new QuantityMention(match.Range, kind, null, dates.Read(match));
            return true;
        }
        var number = attributes.GetValueOrDefault("value") == WholeMatch ? match.Range : match[NumberCapture];
        var value = number.IsNone ? null : numbers.Read(text.Article, number);
        mention = new QuantityMention(match.Range, kind, value, null);
        return number.IsNone || value is not null;
    }
}
