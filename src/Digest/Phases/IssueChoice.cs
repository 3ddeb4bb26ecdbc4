namespace Digest.App.Phases;

/// <summary>One decision of the editor about the next issue, undone by taking it away.</summary>
public sealed record IssueChoice
{
    /// <summary>Unique within its issue.</summary>
    public required string Id { get; init; }

    public required ChoiceKind Kind { get; init; }

    /// <summary>The address of an article of the story; the story is found by it although its lead changes.</summary>
    public required string Story { get; init; }

    /// <summary>What the story was called when it was decided, for people.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>An article of the story to merge with, or the article to split off.</summary>
    public string? Other { get; init; }

    /// <summary>The section of a move.</summary>
    public SectionKind? Section { get; init; }

    /// <summary>The English headline of a retitling; null keeps it.</summary>
    public string? English { get; init; }

    /// <summary>The Chinese headline of a retitling; null keeps it.</summary>
    public string? Chinese { get; init; }

    /// <summary>True when the choice is about the story.</summary>
    public bool IsAbout(Story story) => Holds(story, Story);

    /// <summary>True when the story has an article of the address.</summary>
    public static bool Holds(Story story, string? address) => story.Candidates.Any(candidate => candidate.Article.CanonicalUrl.AbsoluteUri == address);
}
