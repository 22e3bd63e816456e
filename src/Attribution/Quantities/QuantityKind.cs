namespace Attribution.Quantities;

/// <summary>What a phrase with a number or a day in it tells.</summary>
public enum QuantityKind
{
    /// <summary>A day, or a stretch of days: "on Tuesday", "September 15", "last month", "in 2019".</summary>
    Date,
    /// <summary>How long or how old something is: "three weeks", "aged 34".</summary>
    Duration,
    /// <summary>How many: "1,200 people", "three bridges".</summary>
    Number,
    /// <summary>A share of a hundred: "12%", "45 per cent"; also "two percentage points".</summary>
    Percentage,
    /// <summary>A sum of money: "$3bn", "40 million euros".</summary>
    Money,
    /// <summary>So many of so many, or for so many: "one in five", "a third of", "300 per 100,000". Only rules tell these.</summary>
    Rate,
    /// <summary>People who died or were hurt: "killed 12 people", "dozens of dead". Only rules tell these.</summary>
    Casualties,
}
