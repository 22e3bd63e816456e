using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Attribution.Rules.Reading;

/// <summary>Stops at a nesting that no rule needs, before the recursive reader behind it runs out of stack.</summary>
internal sealed class NestingLimit(IParser parser) : IParser
{
    private const int Deepest = 64;

    private int depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var moved = parser.MoveNext();
        depth += parser.Current?.NestingIncrease ?? 0;
        if (moved && depth > Deepest)
            throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, "nested too deeply");
        return moved;
    }
}
