namespace Digest.Summaries;

/// <summary>A name where it stands in a sentence, and the form it has there.</summary>
/// <param name="Topic">What is named; for names that no catalogue has, a topic of its own.</param>
/// <param name="Form">How the sentence writes it, when either language keeps that form; null when each has its own.</param>
/// <param name="IsPart">True when the topic is only a part of the form (Heron in Heron-Video-Avatar-1.5).</param>
public sealed record NamedSpan(Topic Topic, int Start, int Length, string? Form = null, bool IsPart = false)
{
    /// <summary>The index just after the name.</summary>
    public int End => Start + Length;

    /// <summary>True for those who act: labs, companies, people and media.</summary>
    public bool IsActor => !IsPart && Topic.Kind is TopicKind.Company or TopicKind.Lab or TopicKind.Person or TopicKind.Media;

    /// <summary>The name as the asked language writes it.</summary>
    public string In(bool chinese) => Form ?? Topic.Name.In(chinese);
}
