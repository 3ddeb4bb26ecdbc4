namespace Digest.Templating.Models;

/// <summary>An article behind a story, as its list of sources shows it.</summary>
/// <param name="Number">From one, as in the marks.</param>
/// <param name="Url">Absolute link.</param>
/// <param name="Publisher">The publisher's name in the script it is written in.</param>
/// <param name="Language">中文 or EN: the language of the article.</param>
/// <param name="Date">Month and day, in the zone of the issue.</param>
public sealed record SourceModel(int Number, string Url, TextModel Publisher, TextModel Language, string Date);
