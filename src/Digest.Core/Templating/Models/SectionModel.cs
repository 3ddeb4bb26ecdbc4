namespace Digest.Templating.Models;

/// <summary>A part of the issue; quick links show one line a story.</summary>
public sealed record SectionModel(string Kind, IReadOnlyList<TextModel> Heading, bool Quick, IReadOnlyList<StoryModel> Stories);
