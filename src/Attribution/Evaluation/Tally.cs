namespace Attribution.Evaluation;

/// <summary>Counts behind one score; means over annotators need not be whole.</summary>
internal readonly record struct Tally(double Found, double FoundRight, double Gold, double GoldRight)
{
    /// <summary>Thirds of an article, summed up, should still read as whole numbers.</summary>
    private const int Decimals = 6;

    public static Tally operator +(Tally one, Tally other) =>
        new(one.Found + other.Found, one.FoundRight + other.FoundRight, one.Gold + other.Gold, one.GoldRight + other.GoldRight);

    public static Tally operator -(Tally one, Tally other) => one + (other * -1);

    public static Tally operator *(Tally one, double factor) =>
        new(one.Found * factor, one.FoundRight * factor, one.Gold * factor, one.GoldRight * factor);

    public Score ToScore()
    {
        double? precision = Found > 0 ? FoundRight / Found : null;
        double? recall = Gold > 0 ? GoldRight / Gold : null;
        return new Score { Precision = precision, Recall = recall, F1 = Mean(precision, recall), Found = Math.Round(Found, Decimals), Gold = Math.Round(Gold, Decimals) };
    }

    /// <summary>0 where nothing was found or there was nothing to find; null where both.</summary>
    private double? Mean(double? precision, double? recall)
    {
        if (precision is { } p && recall is { } r)
            return p + r > 0 ? 2 * p * r / (p + r) : 0;
        return Found > 0 || Gold > 0 ? 0 : null;
    }
}
