namespace Digest.Summaries;

/// <summary>A name where it stands in a sentence.</summary>
public sealed record NamedSpan(Topic Topic, int Start, int Length)
{
    /// <summary>The index just after the name.</summary>
    public int End => Start + Length;

    /// <summary>True for those who act: labs, companies and people.</summary>
    public bool IsActor => Topic.Kind is TopicKind.Company or TopicKind.Lab or TopicKind.Person or TopicKind.Media;
}
