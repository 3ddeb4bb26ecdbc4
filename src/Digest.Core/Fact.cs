using Digest.Text;

namespace Digest;

/// <summary>Who did what, with which figures, and the sentence that says so.</summary>
public sealed record Fact(
    EventFrame Frame,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<DateOnly> Dates,
    Sentence Sentence);
