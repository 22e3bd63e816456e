using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;
using Attribution.Rules.Packing;

namespace Attribution.Findings.Packing;

/// <summary>Conditions as a pack holds them.</summary>
internal static class ConditionPacking
{
    private enum Form : byte
    {
        All,
        Either,
        Not,
        Tied,
        Known,
        Number,
        Text,
        Words,
    }

    public static void Write(PackWriter to, Condition condition)
    {
        switch (condition)
        {
            case AllCondition all:
                Begin(to, Form.All, null);
                to.List(all.Parts, Write);
                break;
            case EitherCondition either:
                Begin(to, Form.Either, null);
                to.List(either.Parts, Write);
                break;
            case NotCondition not:
                Begin(to, Form.Not, null);
                Write(to, not.Inner);
                break;
            case TiedCondition tied:
                Begin(to, Form.Tied, tied.Fact);
                to.Flag(tied.OfAll);
                Write(to, tied.Inner);
                break;
            default:
                WriteFact(to, condition);
                break;
        }
    }

    public static Condition Read(PackReader from) => (Form)from.Byte() switch
    {
        Form.All => new AllCondition(from.List(Read)),
        Form.Either => new EitherCondition(from.List(Read)),
        Form.Not => new NotCondition(Read(from)),
        Form.Tied => new TiedCondition(FactOf(from), from.Flag(), Read(from)),
        Form.Known => new KnownCondition(FactOf(from), from.Flag()),
        Form.Number => new NumberCondition(FactOf(from), from.Real(), from.Real()),
        Form.Text => new TextCondition(FactOf(from), from.Texts(), from.Flag()),
        Form.Words => new WordsCondition(FactOf(from), from.Texts()),
        _ => throw PackReader.Damaged(),
    };

    private static void WriteFact(PackWriter to, Condition condition)
    {
        switch (condition)
        {
            case KnownCondition known:
                Begin(to, Form.Known, known.Fact);
                to.Flag(known.Wanted);
                break;
            case NumberCondition number:
                Begin(to, Form.Number, number.Fact);
                to.Real(number.Least);
                to.Real(number.Most);
                break;
            case TextCondition text:
                Begin(to, Form.Text, text.Fact);
                to.Texts(text.Wanted);
                to.Flag(text.OrUnknown);
                break;
            case WordsCondition words:
                Begin(to, Form.Words, words.Fact);
                to.Texts(words.Words);
                break;
            default:
                throw new ArgumentException($"{condition.GetType().Name} has no place in a pack", nameof(condition));
        }
    }

    private static void Begin(PackWriter to, Form form, Fact? fact)
    {
        to.Byte((byte)form);
        if (fact is null)
            return;
        to.Byte((byte)fact.Of);
        to.Text(fact.Name);
    }

    private static Fact FactOf(PackReader from) => FactTable.Find((UnitKind)from.Byte(), from.Text()) ?? throw PackReader.Damaged();
}
