using Attribution.Quantities;
using static Attribution.Quantities.QuantityKind;

namespace Attribution.Tests.Quantities;

/// <summary>The cases that every recogniser must meet, and those that need the rules.</summary>
public static class QuantityCases
{
    public static IEnumerable<QuantityCase> All =>
    [
        new("Crime rose 12% in the city.", "12%", Percentage, 12),
        new("Rents rose by 4.5 percent.", "4.5 percent", Percentage, 4.5),
        new("Half of it went at 45 per cent off.", "45 per cent", Percentage, 45),
        new("The repair cost $3 million.", "$3 million", Money, 3_000_000),
        new("The bridge cost £1.2 billion.", "£1.2 billion", Money, 1_200_000_000),
        new("The owner paid 40 million euros.", "40 million euros", Money, 40_000_000),
        new("About 1,200 people marched.", "1,200", Number, 1200),
        new("The town has three million inhabitants.", "three million", Number, 3_000_000),
        new("They counted twenty-three lorries.", "twenty-three", Number, 23),
        new("They counted two hundred lorries.", "two hundred", Number, 200),
        new("The board said on September 15 that it would close.", "September 15", QuantityKind.Date, Date: "2022-09-15"),
        new("The board said on 3 March 2019 that it would close.", "3 March 2019", QuantityKind.Date, Date: "2019-03-03"),
        new("The board said on Tuesday that it would close.", "Tuesday", QuantityKind.Date, Date: "2022-09-20"),
        new("The board said yesterday that it would close.", "yesterday", QuantityKind.Date, Date: "2022-09-21"),
        new("The board said last month that it would close.", "last month", QuantityKind.Date, Date: "2022-08"),
        new("The board said this week that it would close.", "this week", QuantityKind.Date, Date: "2022-W38"),
        new("The board was told in 2019.", "2019", QuantityKind.Date, Date: "2019"),
        new("It took three weeks.", "three weeks", Duration, 3),
    ];

    public static IEnumerable<QuantityCase> OfRules =>
    [
        new("The flood cost $3bn.", "$3bn", Money, 3_000_000_000),
        new("It cost tens of millions of dollars.", "tens of millions of dollars", Money),
        new("Hundreds of thousands marched.", "Hundreds of thousands", Number),
        new("The blast killed at least 12 people.", "killed at least 12 people", Casualties, 12),
        new("At least 1,200 people were killed.", "1,200 people were killed", Casualties, 1200),
        new("Dozens of people were injured.", "Dozens of people were injured", Casualties),
        new("The death toll has risen to 240.", "death toll has risen to 240", Casualties, 240),
        new("One in five households waits.", "One in five", Rate),
        new("A third of the voters stayed at home.", "A third of", Rate),
        new("There were 12 deaths per 1,000 births.", "12 deaths per 1,000", Rate, 12),
        new("Osei, 34, drove the lorry.", "34", Duration, 34),
    ];
}
