namespace Attribution.Reports;

/// <summary>The groups in which the figures count sources.</summary>
internal enum Identification
{
    Named,
    Anonymous,
    Spokesperson,
    Collective,
    Author,
}
