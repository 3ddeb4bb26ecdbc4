namespace Digest.Templating.Models;

/// <summary>Words with the BCP 47 tag that stands in the <c>lang</c> attribute around them.</summary>
public sealed record TextModel(string Lang, string Text);
