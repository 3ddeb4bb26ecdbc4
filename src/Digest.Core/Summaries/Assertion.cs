namespace Digest.Summaries;

/// <summary>What the grammar of a sentence proves: who does what to what.</summary>
/// <param name="Pattern">How either language writes it.</param>
/// <param name="Subject">The names that act, next to one another; empty when nobody is named.</param>
/// <param name="Objects">The names acted upon.</param>
/// <param name="VerbStart">Where the verb stands.</param>
internal sealed record Assertion(Bilingual Pattern, IReadOnlyList<NamedSpan> Subject, IReadOnlyList<NamedSpan> Objects, int VerbStart)
{
    /// <summary>Every name that it says.</summary>
    public IEnumerable<NamedSpan> Names => Subject.Concat(Objects);

    /// <summary>The assertion in one of the languages.</summary>
    public string Write(bool chinese) => Pattern.In(chinese)
        .Replace("{s}", string.Join(' ', Subject.Select(name => name.In(chinese))), StringComparison.Ordinal)
        .Replace("{o}", string.Join(chinese ? "、" : ", ", Objects.Select(name => name.In(chinese)).Distinct(StringComparer.Ordinal)), StringComparison.Ordinal);
}
