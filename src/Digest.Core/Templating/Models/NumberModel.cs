namespace Digest.Templating.Models;

/// <summary>A row of the week in numbers: the figure in the reader's languages, whose it is, and the source that gives it.</summary>
public sealed record NumberModel(IReadOnlyList<TextModel> Figure, string Topic, IReadOnlyList<TextModel> Headline, string Url);
