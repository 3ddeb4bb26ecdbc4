namespace Digest;

/// <summary>What one group of readers asked for; an issue has one edition for each choice.</summary>
/// <param name="Language">Which languages, and which first.</param>
/// <param name="Sections">Names of the sections wanted, in their order, joined by commas; empty means all.</param>
public sealed record EditionChoice(EditionLanguage Language, string Sections = "")
{
    /// <summary>The choice of a subscriber.</summary>
    public static EditionChoice Of(Subscriber subscriber) => new(subscriber.Language, KeyOf(subscriber.Sections));

    /// <summary>The one spelling of a set of sections.</summary>
    public static string KeyOf(IReadOnlyList<SectionKind>? sections) =>
        sections is null ? string.Empty : string.Join(',', sections.Distinct().Order());

    /// <summary>The sections that a spelling stands for; null means all.</summary>
    public static IReadOnlyList<SectionKind>? SectionsOf(string key) =>
        key.Length == 0 ? null : [.. key.Split(',').Select(Enum.Parse<SectionKind>)];

    /// <summary>The issue with the wanted sections alone, or all of them when none of the wanted ones has a story.</summary>
    public Issue Narrow(Issue issue)
    {
        if (SectionsOf(Sections) is not { } wanted) return issue;
        var kept = issue.Sections.Where(section => wanted.Contains(section.Kind)).ToList();
        return kept.Count == 0 ? issue : issue with { Sections = kept };
    }
}
