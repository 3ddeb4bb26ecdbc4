namespace Digest.Summaries;

/// <summary>A name where it stands in a sentence, and the form it has there.</summary>
/// <param name="Topic">What is named; for names that no catalogue has, a topic of its own.</param>
/// <param name="Longer">The longer name that the topic is a part of here (Heron-Video-Avatar-1.5), written alike in both languages; null when the topic stands alone.</param>
public sealed record NamedSpan(Topic Topic, int Start, int Length, string? Longer = null)
{
    /// <summary>The index just after the name.</summary>
    public int End => Start + Length;

    /// <summary>True for those who act: labs, companies, people and media.</summary>
    public bool IsActor => Longer is null && Topic.Kind is TopicKind.Company or TopicKind.Lab or TopicKind.Person or TopicKind.Media;

    /// <summary>The name as the asked language writes it.</summary>
    public string In(bool chinese) => Longer ?? Topic.Name.In(chinese);
}
